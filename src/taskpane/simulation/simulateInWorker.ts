import { CoreError } from "../../core/errors";
import type { ScenarioModel } from "../../scenario/model/scenarioModel";
import type { SimulationSettings } from "../../scenario/simulate/settings";
import type { Simulation } from "../../scenario/simulate/simulation";
import type { SimulationReply, SimulationRequest } from "./messages";

interface SimulationOptions {
  readonly signal: AbortSignal;
  /** Share of the work that is done. */
  readonly onProgress: (share: number) => void;
  /** Makes the thread; a test may make another. */
  readonly thread?: () => Worker;
}

/**
 * Simulates a model in a thread of its own.
 *
 * @throws CoreError as `simulationSteps` does; the signal's reason when it is aborted, which ends the thread at once
 */
export function simulateInWorker(
  model: ScenarioModel,
  settings: SimulationSettings,
  { signal, onProgress, thread = newThread }: SimulationOptions,
): Promise<Simulation> {
  signal.throwIfAborted();
  const worker = thread();
  const result = new Promise<Simulation>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.addEventListener("message", ({ data }: MessageEvent<SimulationReply>) => {
      if (data.kind === "progress") onProgress(data.share);
      else if (data.kind === "done") resolve(data.result);
      else reject(data.kind === "refused" ? new CoreError(data.code, data.details) : new Error(data.message));
    });
  });
  worker.postMessage({ model, settings } satisfies SimulationRequest);
  return result.finally(() => worker.terminate());
}

function newThread(): Worker {
  return new Worker(/* webpackChunkName: "simulation" */ new URL("./worker.ts", import.meta.url));
}
