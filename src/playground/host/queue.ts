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

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
