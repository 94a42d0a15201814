import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/startServer';
import { loadCatalogue } from './node/catalogue';
import { localFiles } from './node/fileSystem';

startServer(createConnection(ProposedFeatures.all), { loadCatalogue, files: localFiles });
