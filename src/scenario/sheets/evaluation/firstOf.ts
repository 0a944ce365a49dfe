import { formula } from "../../../report/formulas";
import type { Formula } from "../../../report/plan";

/** A sentence, and when it is the one to say. */
export interface Case {
  readonly condition: string;
  readonly holds: boolean;
  readonly sentence: Formula;
}

/** The first sentence whose condition holds, or the last one. */
export function firstOf(cases: readonly Case[], otherwise: Formula): Formula {
  const text = cases.reduceRight(
    (rest, { condition, sentence }) => `IF(${condition},${sentence.formula.slice(1)},${rest})`,
    otherwise.formula.slice(1),
  );
  return formula(`=${text}`, cases.find(({ holds }) => holds)?.sentence.value ?? otherwise.value);
}
