import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

type Answer<R> = R | ResponseError<never>;

/** Answers a request; never rejects. */
export type Handler<P, R> = (params: P, token?: CancellationToken) => Promise<Answer<R>>;

/**
 * Wraps every handler: a cancelled request does no work, and an error is logged and answered with the fallback. No
 * handler rejects: a rejection would stall the message queue for good.
 */
export type Safely = <P, R>(
  name: string,
  handler: (params: P, token?: CancellationToken) => Answer<R> | Promise<Answer<R>>,
  fallback: R,
) => Handler<P, R>;

export function safely(connection: Connection): Safely {
  return (name, handler, fallback) => async (params, token) => {
    if (token?.isCancellationRequested === true) return cancelled();
    try {
      return await handler(params, token);
    } catch (error) {
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      return fallback;
    }
  };
}

/** What a request gets that the editor no longer wants an answer to. */
export function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Cancelled by the editor.');
}
