import { CoreError } from "../../core/errors";
import { simulationSteps } from "../../scenario/simulate/simulateModel";
import type { SimulationReply, SimulationRequest } from "./messages";

/** Runs a simulation and tells of it, step by step: what the worker does, free of any thread. */
export function answer({ model, settings }: SimulationRequest, tell: (reply: SimulationReply) => void): void {
  try {
    const steps = simulationSteps(model, settings);
    let step = steps.next();
    while (!step.done) {
      tell({ kind: "progress", share: step.value });
      step = steps.next();
    }
    tell({ kind: "done", result: step.value });
  } catch (error) {
    if (error instanceof CoreError) tell({ kind: "refused", code: error.code, details: error.details });
    else tell({ kind: "failed", message: String(error) });
  }
}
