import { CoreError } from "../../core";
import type { Simulation } from "../../scenario/simulate/simulation";
import type { SimulationAnswer, SimulationRequest } from "./messages";
import { startWorker } from "./startWorker";

/** What a simulation in a thread of its own may be told, and tells. */
export interface WorkerOptions {
  /** Aborting ends the worker at once, in the middle of a run if need be. */
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Default: the add-in's own script. */
  readonly start?: () => Worker;
}

/**
 * Simulates a model in a worker.
 *
 * @throws CoreError as `simulationSteps` does; the signal's reason where it was aborted; Error where the worker failed
 */
export function simulateInWorker(
  request: SimulationRequest,
  { signal, onProgress, start = startWorker }: WorkerOptions,
): Promise<Simulation> {
  signal.throwIfAborted();
  const worker = start();
  const answered = new Promise<Simulation>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<SimulationAnswer>) => {
      if (data.kind === "progress") onProgress(data.done);
      else if (data.kind === "result") resolve(data.result);
      else reject(new CoreError(data.code, data.details));
    });
  });
  worker.postMessage(request);
  return answered.finally(() => worker.terminate());
}
