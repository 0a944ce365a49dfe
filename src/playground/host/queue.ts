/**
 * Requests run strictly one after the other, whoever sent them, and each in a turn of its own as in Excel: between them
 * the page draws the pane's progress and hears Cancel.
 */
export interface Queue {
  /** Whether work is running or waiting. */
  readonly busy: boolean;
  add(work: () => Promise<void>): void;
  idle(): Promise<void>;
}

export function createQueue(): Queue {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  return {
    get busy() {
      return waiting > 0;
    },
    add(work) {
      waiting += 1;
      last = last
        .then(nextTurn)
        .then(work)
        .finally(() => (waiting -= 1));
    },
    async idle() {
      while (waiting > 0) await last;
    },
  };
}

/** How long a request may keep the page from drawing and hearing clicks, in milliseconds. */
const longestTurn = 30;

/** Ends the turn of a request that takes long: awaited between its actions. */
export function takeTurns(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < longestTurn) return undefined;
    return nextTurn().then(() => void (began = performance.now()));
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
