import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import type { SimulationSettings } from "../../../src/scenario/simulate/settings";
import { simulateModel } from "../../../src/scenario/simulate/simulateModel";
import { simulateInWorker } from "../../../src/taskpane/simulation/simulateInWorker";

/** What the page saw of one simulation. */
export interface Seen {
  /** "result", or the name of the error. */
  readonly outcome: string;
  readonly mean: number | undefined;
  readonly progress: number;
  /** Milliseconds: until the answer, and of the longest task that kept the page from acting (0 for none of 50 or more). */
  readonly took: number;
  readonly longestTask: number;
}

const model = defaultModel(translator("en"));

async function run(settings: SimulationSettings, cancelAfter?: number): Promise<Seen> {
  const { signal, ...controller } = cancelling(cancelAfter);
  const watch = watchTasks();
  let progress = 0;
  const begin = performance.now();
  const thread = () => new Worker("/worker.js");
  controller.start();
  const answer = await simulateInWorker(model, settings, { signal, onProgress: () => (progress += 1), thread }).then(
    ({ mean }) => ({ outcome: "result", mean }),
    (error: Error) => ({ outcome: error.name, mean: undefined }),
  );
  return { ...answer, progress, took: performance.now() - begin, longestTask: await watch() };
}

/** The same on the page itself, to see that a busy page is noticed. */
async function runHere(settings: SimulationSettings): Promise<number> {
  const watch = watchTasks();
  await new Promise((resolve) => setTimeout(resolve));
  simulateModel(model, settings);
  return watch();
}

function cancelling(after: number | undefined) {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    start: () => after !== undefined && setTimeout(() => controller.abort(), after),
  };
}

/** Chromium reports tasks of 50 ms and more, a little later. */
function watchTasks(): () => Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))),
  );
  observer.observe({ type: "longtask" });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return longest;
  };
}

Object.assign(globalThis, { run, runHere });
