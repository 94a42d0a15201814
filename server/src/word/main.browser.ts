// A worker that writes one Word file: it gets an advert and answers with the bytes, or with what went wrong.
import type { WordRequest } from '../language/advert/formats/wordRequest';
import { wordDocument } from './wordDocument';

const scope = globalThis as unknown as Pick<Worker, 'onmessage' | 'postMessage'>;

scope.onmessage = ({ data }: MessageEvent<WordRequest>) => {
  void wordDocument(data).then(
    (bytes) => scope.postMessage(bytes),
    (error: unknown) => scope.postMessage({ problem: String(error) }),
  );
};
