// Writing Word files, in one bundle for Node, which requires it, and for a browser, where it is a worker that gets an
// advert and answers with the bytes. Loaded on first use.
import { answerInWorker, isWorker } from '../browser/answerInWorker';
import { wordDocument } from './wordDocument';

export const writeWord = wordDocument;

if (isWorker()) answerInWorker(wordDocument);
