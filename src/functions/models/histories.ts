import type { Parameter } from "../define";

const counted = "in the unit of time of the fit; opportunities with bgbb";

/** The history of a customer, element by element. */
export const historyParameters = [
  { name: "frequency", kind: "count", unit: "repeat purchases", description: "Repeat purchases: all but the first." },
  {
    name: "recency",
    kind: "count",
    unit: "time",
    description: `First to last purchase (not days since the last one), ${counted}.`,
  },
  { name: "T", kind: "count", unit: "time", description: `First purchase to the end of observation, ${counted}.` },
] as const satisfies readonly Parameter[];

/** How far ahead, in the unit of the fit. */
export const horizonParameter = {
  name: "horizon",
  kind: "count",
  unit: "time",
  description: `How far ahead, ${counted}.`,
} as const satisfies Parameter;

/** What holds of all predictions. */
export const unitNote =
  "All times are in one unit, that of the fit; a fit in weeks takes weeks. The functions cannot see the unit.";

/** RFMSUMMARY gives the three columns as they are needed. */
export const summaryNote = "RFMSUMMARY gives frequency, recency and T as they are needed here.";
