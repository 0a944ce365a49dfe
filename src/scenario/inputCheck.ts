import { formula, quote } from "../report/formulas";
import type { ConditionalFormat, Formula } from "../report/plan";

/** A way in which inputs can be wrong: as a condition of cells, whether it holds now, and what to tell. */
export interface InputFault {
  readonly condition: string;
  readonly holds: boolean;
  readonly sentence: string;
}

/** What is wrong first, in words, or a tick. A condition that cannot be computed counts as wrong. */
export function inputCheck(faults: readonly InputFault[]): Formula {
  const text = faults.reduceRight(
    (rest, { condition, sentence }) => `IF(IFERROR(${condition},TRUE),${quote(sentence)},${rest})`,
    quote("✓"),
  );
  return formula(`=${text}`, faults.find(({ holds }) => holds)?.sentence ?? "✓");
}

/** Rows turn red where their check is no tick. */
export function checkFormats(
  first: number,
  last: number,
  from: string,
  to: string,
  check: string,
): ConditionalFormat[] {
  const isFault = `=AND($${check}${first}<>"",$${check}${first}<>"✓")`;
  return [
    { kind: "expression", range: `${from}${first}:${to}${last}`, formula: isFault, style: "differenceBad" },
    { kind: "expression", range: `${check}${first}:${check}${last}`, formula: isFault, style: "checkBad" },
  ];
}
