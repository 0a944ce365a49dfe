import type { InitiativeReport } from "../../report/data/initiatives";
import { plainPlan, plainValue, type EvaluationSettings } from "./settings";

/**
 * The initiatives of a report as units of an evaluation: each is one unit with its costs before and after, and one of
 * the control group where it has one.
 *
 * @param source words for where they come from
 */
export function evaluationFromInitiatives({ rows, months }: InitiativeReport, source: string): EvaluationSettings {
  const isKnown = (value: number | null) => value !== null;
  const control = rows.filter((row) => isKnown(row.controlBefore) || isKnown(row.controlAfter));
  return {
    plan: { ...plainPlan, measure: rows.map(({ name }) => name).join(", ") },
    value: {
      ...plainValue,
      invest: rows.reduce((sum, { invest }) => sum + (invest ?? 0), 0),
      units: rows.length,
      periodsPerYear: 12 / months,
    },
    units: [
      ...rows.map(({ name, before, after }) => ({ unit: name, group: "treated" as const, before, after })),
      ...control.map(({ name, controlBefore, controlAfter }) => ({
        ...{ unit: name, group: "control" as const, before: controlBefore, after: controlAfter },
      })),
    ],
    actions: [],
    source,
  };
}
