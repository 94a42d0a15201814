// npm start: opens the examples in VS Code with the extension on and the preview beside the text.
import { build, ensureDependencies } from './setup/dependencies.mjs';
import { closeOnInterrupt, fail } from './setup/process.mjs';
import { help, readOptions } from './start/options.mjs';

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(help);
    return;
  }
  closeOnInterrupt();
  await ensureDependencies();
  await build();
  // these import packages, which are there only now
  const { openDesktop } = await import('./start/desktop.mjs');
  const { openBrowserBuild } = await import('./start/browser.mjs');
  if (options.browser || !(await openDesktop(options))) await openBrowserBuild(options);
}

await main().catch(fail);
