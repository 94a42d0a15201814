// A worker that writes Word files: it gets an advert and answers with the bytes.
import { answerInWorker } from '../browser/answerInWorker';
import { wordDocument } from './wordDocument';

answerInWorker(wordDocument);
