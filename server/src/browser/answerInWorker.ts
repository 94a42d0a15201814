import type { WorkerAnswer } from '../protocol';

const scope = globalThis as unknown as Pick<Worker, 'onmessage' | 'postMessage'>;

/** Whether a bundle that is loaded on first use runs as a worker of a browser; elsewhere Node requires it. */
export function isWorker(): boolean {
  return 'importScripts' in globalThis;
}

/** Makes a worker of a bundle that is loaded on first use: it answers each message, or says what went wrong. */
export function answerInWorker<Question, Answer>(work: (question: Question) => Promise<Answer>): void {
  const send = (answer: WorkerAnswer<Answer>) => scope.postMessage(answer);
  scope.onmessage = ({ data }: MessageEvent<Question>) => {
    void work(data).then(
      (answer) => send({ answer }),
      (error: unknown) => send({ problem: String(error) }),
    );
  };
}
