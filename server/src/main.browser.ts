import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { loadCatalogue } from './browser/catalogue';
import { startServer } from './lsp/startServer';

// the worker's own scope is one end of the channel to the page
const port = globalThis as unknown as MessagePort;

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  loadCatalogue,
  // everything comes through the editor
  files: undefined,
});
