import type { CoreErrorCode } from "../../core";
import type { ScenarioModel } from "../../scenario/model/scenarioModel";
import type { SimulationSettings } from "../../scenario/simulate/settings";
import type { Simulation } from "../../scenario/simulate/simulation";

/** To the worker: one simulation. It takes no second one. */
export interface SimulationRequest {
  readonly model: ScenarioModel;
  readonly settings: SimulationSettings;
}

/** From the worker: how far it is, from 0 to 1, then a result or why there is none. */
export type SimulationAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "result"; readonly result: Simulation }
  | {
      readonly kind: "refused";
      readonly code: CoreErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
    };
