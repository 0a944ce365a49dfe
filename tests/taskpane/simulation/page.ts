import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import type { SimulationSettings } from "../../../src/scenario/simulate/settings";
import { simulateInWorker } from "../../../src/taskpane/simulation/simulateInWorker";

/** What the page saw of one simulation. */
export interface Seen {
  readonly outcome: string;
  readonly mean: number | undefined;
  readonly progress: number;
  /** Milliseconds: until the answer, and of the longest time in which the page could not act. */
  readonly took: number;
  readonly longestTask: number;
}

const model = defaultModel(translator("en"));

async function run(settings: SimulationSettings, cancelAfter?: number): Promise<Seen> {
  const controller = new AbortController();
  const watch = watchTasks();
  let progress = 0;
  const begin = performance.now();
  const start = () => new Worker("/worker.js");
  const options = { signal: controller.signal, onProgress: () => void (progress += 1), start };
  if (cancelAfter !== undefined) setTimeout(() => controller.abort(), cancelAfter);
  const answer = await simulateInWorker({ model, settings }, options).then(
    ({ mean }) => ({ outcome: "result", mean }),
    (error: Error) => ({ outcome: error.name, mean: undefined }),
  );
  return { ...answer, progress, took: performance.now() - begin, longestTask: watch() };
}

/** The longest gap between two turns of the event loop. */
function watchTasks(): () => number {
  const { port1, port2 } = new MessageChannel();
  let [last, longest] = [performance.now(), 0];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  return () => {
    port1.close();
    return longest;
  };
}

Object.assign(globalThis, { run });
