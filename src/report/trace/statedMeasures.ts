import type { Origin } from "../../intake/facts";
import type { StatedMeasure } from "../traced";
import { originOf } from "./originOf";
import type { FactRows, TraceInputs } from "./factRows";

/** What tables state row by row: a number of theirs is its row and its column. */
export const statedMeasures: Readonly<Record<StatedMeasure, (inputs: TraceInputs) => FactRows | undefined>> = {
  initiatives: ({ facts: { initiatives: table } }) => {
    if (!table) return undefined;
    const { date: start, invest, before, after, controlBefore, controlAfter } = table;
    const columns = { start, invest, before, after, controlBefore, controlAfter };
    return statedRows("initiative", table, columns);
  },
  activities: ({ facts: { activities: table } }) => {
    if (!table) return undefined;
    const { cost: pool, quantity: driverQuantity, capacity, minutes: minutesEach } = table;
    return statedRows("activity", table, { pool, driverQuantity, capacity, minutesEach });
  },
};

interface Stated {
  readonly names: readonly string[];
  readonly origin?: Origin;
}

/** A row for each row and column of a table. */
function statedRows(
  dimension: "initiative" | "activity",
  { names, origin }: Stated,
  columns: Readonly<Record<string, Float64Array>>,
): FactRows {
  const keys = Object.keys(columns);
  const length = names.length * keys.length;
  const rowOf = (index: number) => Math.floor(index / keys.length);
  const keyOf = (index: number) => keys[index % keys.length]!;
  return {
    length,
    amount: (index) => columns[keyOf(index)]![rowOf(index)]!,
    dimensions: { [dimension]: (index: number) => names[rowOf(index)]!, figure: keyOf },
    origin: originOf(
      origin,
      Array.from({ length }, (_, index) => rowOf(index)),
    ),
  };
}
