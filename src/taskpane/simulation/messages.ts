import type { CoreErrorCode } from "../../core/errors";
import type { ScenarioModel } from "../../scenario/model/scenarioModel";
import type { SimulationSettings } from "../../scenario/simulate/settings";
import type { Simulation } from "../../scenario/simulate/simulation";

/** What the worker is asked: one simulation, and then it ends. */
export interface SimulationRequest {
  readonly model: ScenarioModel;
  readonly settings: SimulationSettings;
}

/** What it answers: how far it is, then the result or why there is none. Errors lose their class on the way. */
export type SimulationReply =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly result: Simulation }
  | {
      readonly kind: "refused";
      readonly code: CoreErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: "failed"; readonly message: string };
