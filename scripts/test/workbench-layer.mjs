// Runs what only an editor driven from outside can show: a real paste, a reload of the window, accessibility.
import {
  accessibility,
  accessibilityOfViews,
  endList,
  pasteIntoList,
  reloadWindow,
} from '../screenshots/checks.mjs';
import { openEditor } from '../screenshots/editor.mjs';
import {
  copyBlock,
  exportFromPreview,
  goToSource,
  hostileRole,
  imagesOfWorkspace,
  organisationLook,
  publishingChecklist,
  toolbarOnOneLine,
} from '../screenshots/previewChecks.mjs';
import {
  findOnPage,
  lateImage,
  scrollPastFold,
  scrollTogether,
  stayInPlace,
  zoomPage,
} from '../screenshots/scrollChecks.mjs';
import { playWalkthrough, showWalkthrough } from '../screenshots/walkthrough.mjs';
import { closeAll, closeOnInterrupt } from '../setup/process.mjs';

const { grep } = JSON.parse(process.argv[2] ?? '{}');

const checks = {
  'pasting several lines into a list makes quoted items': pasteIntoList,
  'Enter on a list item without words ends the list': endList,
  'the preview comes back after a reload of the window: locked, unfolded and as large as it was, at the same place':
    reloadWindow,
  'the publishing check in the preview follows what is typed and leads to each place': publishingChecklist,
  'the toolbar of the preview keeps to one line in narrow panels': toolbarOnOneLine,
  "the organisation's stylesheet and logo dress the page of the preview alone, and follow their files":
    organisationLook,
  'the preview shows an image of the workspace, and none from outside it': imagesOfWorkspace,
  'the Export button of the preview asks what the role is exported for': exportFromPreview,
  'text and preview scroll together, and neither moves the other back': scrollTogether,
  'what is read in the preview stays in place while the text above it grows': stayInPlace,
  'text and preview scroll together past a folded section': scrollPastFold,
  'what is read in the preview stays in place while images above it arrive and change': lateImage,
  'a larger page keeps to its place, and goes along with the text': zoomPage,
  'the find box finds words in the preview, and the text goes along': findOnPage,
  'a double click and the Enter key in the preview lead to the source, also of a parent': goToSource,
  'the menu of the preview copies a block as plain text': copyBlock,
  'the preview of a hostile role runs nothing and asks for nothing': hostileRole,
  'axe-core finds nothing on the preview in light, dark and high contrast': accessibility,
  'axe-core finds nothing on any view of a role in light, dark and high contrast': accessibilityOfViews,
  // they empty the folder: the others come before
  'what the pictures of the walkthrough say is what the editor and the command line show': playWalkthrough,
  'the walkthrough opens, and its pictures arrive in light and dark': showWalkthrough,
};

/** As in test/host/events.ts. */
function print(event) {
  console.log(`@@role-tests ${JSON.stringify(event)}`);
}

async function runCheck(editor, name, check) {
  const title = ['the workbench', name];
  const begun = Date.now();
  try {
    await check(editor);
    print({ event: 'pass', title, milliseconds: Date.now() - begun });
  } catch (error) {
    print({ event: 'fail', title, message: error.message, stack: error.stack });
    process.exitCode = 1;
  }
}

/** An extension is not there yet when the first file opens; once a page has been rendered, all of it is. */
async function openReadyEditor() {
  const opened = await openEditor();
  await opened.openFile('lead-devops.role.yaml');
  await opened.openPreview();
  await opened.reset();
  return opened;
}

closeOnInterrupt();
const wanted = Object.entries(checks).filter(([name]) => grep === undefined || new RegExp(grep).test(name));
const editor = wanted.length > 0 ? await openReadyEditor() : undefined;
for (const [name, check] of wanted) {
  await runCheck(editor, name, check);
  await editor.reset();
}
print({ event: 'end' });
await closeAll();
