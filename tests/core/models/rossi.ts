import { hasData, numbers } from "./publicData";

export const hasRossi = hasData("survival");

/** 432 released prisoners: weeks to arrest or 52, and fin, age, race, wexp, mar, paro, prio. */
export function rossi(): { durations: number[]; events: number[]; covariates: number[][] } {
  const rows = numbers("survival", "rossi.csv");
  return {
    durations: rows.map((row) => row[0]!),
    events: rows.map((row) => row[1]!),
    covariates: rows.map((row) => row.slice(2)),
  };
}
