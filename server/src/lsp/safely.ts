import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/**
 * Wraps every handler: a cancelled request does no work, and an error is logged and answered with the fallback. No
 * handler rejects: a rejection would stall the message queue for good.
 */
export type Safely = <P, R>(
  name: string,
  handler: (params: P) => R | Promise<R>,
  fallback: R,
) => (params: P, token?: CancellationToken) => Promise<R | ResponseError<never>>;

export function safely(connection: Connection): Safely {
  return (name, handler, fallback) => async (params, token) => {
    if (token?.isCancellationRequested === true) return cancelled();
    try {
      return await handler(params);
    } catch (error) {
      connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
      return fallback;
    }
  };
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Cancelled by the editor.');
}
