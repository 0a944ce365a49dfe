import { CoreError } from "../../core";
import type { ScenarioModel } from "../model/scenarioModel";
import { spreadFault } from "../model/spreadFault";

/**
 * For a simulation that failed: null where only its runs had no value, or a driver cannot be drawn, which stops nothing
 * else.
 *
 * @throws any other failure
 */
export function orNoResult(error: unknown, { drivers }: ScenarioModel): null {
  if (error instanceof CoreError && (error.code === "no-result" || drivers.some(spreadFault))) return null;
  throw error;
}
