export interface Measured {
  readonly median: number;
  readonly spread: number;
}

/** Runs a task until it is warm and a second has gone by, at most 15 times; milliseconds. */
export function measure(task: () => unknown): Measured {
  const times: number[] = [];
  const begin = performance.now();
  for (let i = 0; i < 18 && (i < 5 || performance.now() - begin < 4000); i++) {
    const start = performance.now();
    task();
    if (i > 1) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.round(share * (times.length - 1))]!;
  return { median: at(0.5), spread: at(0.75) - at(0.25) };
}
