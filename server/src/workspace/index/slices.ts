/** How long a long work goes on before it lets other requests in, in milliseconds. */
const SLICE = 8;

/** For a work in many steps: to be awaited after each. Answers true where it has let others in. */
export function slices(): () => Promise<boolean> {
  let end = Date.now() + SLICE;
  return async () => {
    if (Date.now() < end) return false;
    await new Promise((resolve) => setTimeout(resolve, 0));
    end = Date.now() + SLICE;
    return true;
  };
}
