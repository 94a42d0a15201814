// A worker that reads a file that people exchange: it gets the bytes and answers with what they say.
import { inflate } from './inflate.browser';
import { readSfiaWorkbook } from './sfiaWorkbook';

const scope = globalThis as unknown as Pick<Worker, 'onmessage' | 'postMessage'>;

scope.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  // never rejects
  void readSfiaWorkbook(data, inflate).then((read) => scope.postMessage(read));
};
