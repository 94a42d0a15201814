// Runs test/web in a browser-only VS Code.
import { closeAll, closeOnInterrupt, isInterrupted, root } from '../setup/process.mjs';
import { runWebTests } from './web-build.mjs';

const { grep, name, folder } = JSON.parse(process.argv[2] ?? '{}');

closeOnInterrupt();
try {
  process.exitCode = await runWebTests({ name, folder }, root, grep);
} catch (error) {
  process.exitCode = 1;
  if (!isInterrupted()) console.error(error);
} finally {
  await closeAll();
}
