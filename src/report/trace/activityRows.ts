import { fold } from "../data/serve/activityPools";
import type { FactRows, TraceInputs } from "./factRows";
import { ledgerRows } from "./moneyRows";

/** Ledger rows by the activity of cost-to-serve: their own, or their category where it is called like one. */
export function activityRows(inputs: TraceInputs): FactRows | undefined {
  const rows = ledgerRows(inputs);
  const { activities } = inputs.facts;
  const known = new Map(inputs.data.costToServe?.activities.map(({ name }) => [fold(name), name]));
  const activity = (row: number) => {
    const [own, category] = [rows!.dimensions.activity!(row), rows!.dimensions.ledgerCategory!(row)];
    if (activities) return [own, category].map((name) => known.get(fold(name))).find((name) => name) ?? "";
    const serves = ["service", "maintenance"].includes(rows!.dimensions.costItem!(row));
    return serves ? (known.get(fold(own || category)) ?? "") : "";
  };
  return rows && { ...rows, dimensions: { ...rows.dimensions, activity } };
}
