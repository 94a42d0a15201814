// A worker that reads files that people exchange: it gets the bytes and answers with what they say.
import { answerInWorker } from '../browser/answerInWorker';
import { inflate } from './inflate.browser';
import { readSfiaWorkbook } from './sfiaWorkbook';

answerInWorker((bytes: Uint8Array) => readSfiaWorkbook(bytes, inflate));
