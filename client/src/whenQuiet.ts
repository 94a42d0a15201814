import type { Disposable } from 'vscode';

/**
 * Puts an action off until nobody has called for it for a while: while somebody types, it does not take the time that
 * what was typed needs to be shown.
 *
 * @param quiet in milliseconds
 */
export function whenQuiet(action: () => void, quiet: number): Disposable & { readonly call: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = () => clearTimeout(timer);
  return {
    call() {
      dispose();
      timer = setTimeout(action, quiet);
    },
    dispose,
  };
}
