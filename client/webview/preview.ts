import morphdom from 'morphdom';
import {
  type FromPreview,
  isPreviewState,
  isToPreview,
  type PreviewPage,
  type PreviewState,
} from '../src/preview/messages';
import { placeOf } from './blocks';
import { Checklist } from './checklist';
import { atOnce } from './frames';
import { Images } from './images';
import { OrganisationLook } from './organisationLook';
import { Scrolling } from './scrolling';
import { BlockSelection } from './selection';
import { ToolbarRoom } from './toolbarRoom';
import { Tools } from './tools';
import { Views } from './views';
import { Zoom } from './zoom';

const host = acquireVsCodeApi();
const page = elementById('preview-page');
const banner = elementById('preview-banner');
let shown: PreviewPage | undefined;
let latest: PreviewPage | undefined;
let remembered = '';

const toolbar = elementById('preview-tools');
const tools = new Tools(toolbar, post);
const views = new Views(toolbar, post);
const room = new ToolbarRoom(toolbar, () => tools.update());
const checklist = new Checklist(
  elementById('preview-checklist-toggle'),
  elementById('preview-checklist'),
  wasChecklistOpen(),
  {
    open(item) {
      if (shown !== undefined) post({ type: 'openItem', uri: shown.uri, item });
    },
    toggled: remember,
  },
);
const scrolling = new Scrolling(page, elementById('preview-top'), (byPerson) => {
  remember();
  if (byPerson) tellPlace();
});
const images = new Images();
const look = new OrganisationLook(elementById('preview-note'));
const selection = new BlockSelection(page, {
  openSource(block, byDoubleClick) {
    const { file, start } = placeOf(block);
    if (shown !== undefined) post({ type: 'openSource', uri: shown.uri, file, offset: start, byDoubleClick });
  },
  copy: (text) => post({ type: 'copy', text }),
});
const zoom = new Zoom(page, elementById('preview-zoom'), () => {
  room.fit();
  remember();
});
const renderLatest = atOnce(() => {
  if (latest !== undefined) render(latest);
});

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPreview(data)) return;
  switch (data.type) {
    case 'show':
      show(data.page);
      return;
    case 'look':
      scrolling.keepingPlace(() => look.use(data.look));
      renderLatest();
      return;
    case 'imageChanged':
      images.changed(data.address, page);
      return;
    case 'reveal':
      if (data.uri === shown?.uri) scrolling.reveal(data.offset);
      return;
    case 'mark':
      if (data.uri === shown?.uri) selection.mark(data.offset);
      return;
    case 'run':
      selection.run(data.task);
      return;
    case 'zoom':
      zoom.step(data.step);
  }
});
// before VS Code's own listener, which would open the link a second time
document.addEventListener('click', followLink, { capture: true });
zoom.percent = rememberedZoom();
post({ type: 'ready', keepsPlace: isPreviewState(host.getState()) });

/** Of the pages that come in one frame, the first at once and the latest of the others in the next one. */
function show(next: PreviewPage): void {
  latest = next;
  renderLatest();
}

function render(next: PreviewPage): void {
  const begun = performance.now();
  const isOther = shown?.uri !== next.uri;
  const scroll = shown === undefined ? rememberedScroll(next.uri) : 0;
  const previous = shown;
  shown = next;
  scrolling.keepingPlace(() => {
    replaceContent(next);
    if (previous?.banner !== next.banner) banner.replaceChildren(...words(next.banner));
    selection.update(next.marked);
    checklist.show(next.checklist);
  });
  tools.showLocked(next.isLocked);
  views.show(next);
  room.fit();
  document.title = next.title;
  if (isOther) scrolling.scrollTo(scroll);
  remember();
  performance.measure('role page', { start: begun });
  post({
    type: 'rendered',
    summary: {
      uri: next.uri,
      view: next.view,
      version: next.version,
      headings: headings(),
      banner: banner.textContent ?? '',
      checklist: checklist.summary,
      note: look.remark,
    },
  });
}

/** Changes what differs and leaves the rest: selection, focus and scroll position stay. */
function replaceContent({ html, language, images: folders, view }: PreviewPage): void {
  const target = page.cloneNode(false) as HTMLElement;
  target.lang = language;
  // a template loads nothing before it is known what may be loaded
  const template = document.createElement('template');
  template.innerHTML = html;
  target.append(template.content);
  images.show(target, folders);
  look.dress(target, { view });
  morphdom(page, target, {
    onBeforeElUpdated(from, to) {
      BlockSelection.keep(from, to);
      Views.keep(from, to);
      return !from.isEqualNode(to);
    },
  });
}

/** The words of a message; what stands between backticks is shown as code. */
function words(message: string): Node[] {
  return message.split('`').map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part);
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}

function headings(): string[] {
  return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.textContent ?? '');
}

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null) return;
  event.preventDefault();
  event.stopPropagation();
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) goToHeading(href.slice(1));
  else post({ type: 'openLink', href });
}

/** The keyboard goes on from there. */
function goToHeading(id: string): void {
  const heading = document.getElementById(id);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

function tellPlace(): void {
  const offset = scrolling.offsetAtTop();
  if (shown !== undefined && offset !== undefined) post({ type: 'scrolled', uri: shown.uri, offset });
}

function remember(): void {
  if (shown === undefined) return;
  const { uri, isLocked, view, otherRole } = shown;
  const state: PreviewState = {
    uri,
    isLocked,
    view,
    otherRole,
    scroll: window.scrollY,
    isChecklistOpen: checklist.isOpen,
    zoom: zoom.percent,
  };
  const words = JSON.stringify(state);
  if (words !== remembered) host.setState(state);
  remembered = words;
}

function wasChecklistOpen(): boolean {
  const state: unknown = host.getState();
  return isPreviewState(state) && state.isChecklistOpen === true;
}

function rememberedZoom(): number {
  const state: unknown = host.getState();
  return isPreviewState(state) ? (state.zoom ?? 100) : 100;
}

function rememberedScroll(uri: string): number {
  const state: unknown = host.getState();
  return isPreviewState(state) && state.uri === uri ? state.scroll : 0;
}

function post(message: FromPreview): void {
  host.postMessage(message);
}

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The preview's document has no element ${id}.`);
  return element;
}
