/**
 * Wraps an asynchronous action so that it never runs twice at once: calls that come while it runs make it run one
 * more time when it is done. `action` must not reject.
 */
export function coalesced(action: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await action();
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}
