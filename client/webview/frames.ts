/** Calls in one frame count as one, at its end. */
export function oncePerFrame(action: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      action();
    });
  };
}

/** The first call in a frame acts at once; all others in that frame count as one, in the next. */
export function atOnce(action: () => void): () => void {
  let isWanted = false;
  let isDone = false;
  const act = () => {
    isWanted = false;
    isDone = true;
    requestAnimationFrame(() => {
      isDone = false;
      if (isWanted) act();
    });
    action();
  };
  return () => {
    isWanted = true;
    if (!isDone) act();
  };
}
