import type { ScenarioContext } from "../../context";
import type { LocalDrivers } from "../../localDrivers";
import type { StepCells } from "../../sensitivity/tables";
import { driverInput } from "../drivers/layout";

/** The cells that a table's values of a driver are computed from, whose ends stand in `first` and `last`. */
export function stepCells(
  context: ScenarioContext,
  local: LocalDrivers,
  id: string,
  [first, last]: readonly [string, string],
): StepCells {
  const [low, live, high] = [local.cellOf(id, "low")!, local.cellOf(id)!, local.cellOf(id, "high")!];
  const [least, most] = [driverInput(context, id, "least"), driverInput(context, id, "most")];
  return { low, live, high, least, most, first, last };
}
