import type { Tickets } from "../../facts";
import { scoreOf } from "../../values/answerWords";
import { durationOf, mainMoment, momentOf, named, type Cells, type FactShape, type UnderstoodRow } from "./factColumn";

const minutesPerDay = 1440;

/** The time it took as the source gives it, or from its two dates. */
const resolve = (understood: UnderstoodRow, cells: Cells) => {
  const { row, rowNumber } = understood;
  const { optional, has } = cells;
  const given = optional.duration(row, "resolve", rowNumber);
  if (!Number.isNaN(given) || !has("endDate")) return given;
  const days = optional.moment(row, "endDate", rowNumber) - momentOf(understood, cells);
  // rounded to the second: serial numbers hold no exact minutes
  return Math.round(days * minutesPerDay * 60) / 60;
};

const satisfaction = ({ row, rowNumber }: UnderstoodRow, { optional, has }: Cells) => {
  if (!has("satisfaction")) return NaN;
  const text = optional.text(row, "satisfaction");
  return scoreOf(text) ?? (/\d/.test(text) ? optional.number(row, "satisfaction", rowNumber) : NaN);
};

export const tickets: FactShape<Tickets> = {
  customer: named("customers", "customer"),
  channel: named("channels", "channel"),
  date: mainMoment,
  minutes: durationOf("minutes"),
  firstReply: durationOf("firstReply"),
  resolve: { kind: "number", of: resolve },
  satisfaction: { kind: "number", of: satisfaction },
};
