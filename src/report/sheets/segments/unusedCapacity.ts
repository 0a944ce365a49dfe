import type { PlanContext } from "../../context";
import type { AllocatedPool } from "../../data";
import { formula, onSheet } from "../../formulas";
import type { CellContent } from "../../plan";
import { serveLayout } from "../costToServe/layout";

/** The part of an activity's cost that pays for capacity that nobody used, by the quantities on "Cost-to-serve". */
export function unusedCell({ data, names }: PlanContext, { name, amount }: AllocatedPool, row: number): CellContent {
  const serve = data.costToServe!;
  const place = serve.activities.findIndex((activity) => activity.name === name);
  const { capacity, quantity } = serve.activities[place]!;
  const line = serveLayout(serve).activities.first + place;
  const on = (letter: string) => onSheet(names.sheets.costToServe, `${letter}${line}`);
  return formula(
    `=IF(${on("F")}=0,B${row},B${row}-B${row}*${on("E")}/${on("F")})`,
    capacity === 0 ? amount : amount - (amount * quantity) / capacity,
  );
}
