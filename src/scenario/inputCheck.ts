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

/**
 * Rows turn red where their check is no tick.
 *
 * @param open what the check says where nothing is wrong but something is still to come: such a row stays as it is
 */
export function checkFormats(
  first: number,
  last: number,
  from: string,
  to: string,
  check: string,
  open?: string,
): ConditionalFormat[] {
  const own = `$${check}${first}`;
  const fine = ["", "✓", ...(open === undefined ? [] : [open])];
  const isFault = `=AND(${fine.map((text) => `${own}<>${quote(text)}`).join(",")})`;
  const checks = `${check}${first}:${check}${last}`;
  return [
    ...(open === undefined
      ? []
      : [{ kind: "expression", range: checks, formula: `=${own}=${quote(open)}`, style: "aside" } as const]),
    { kind: "expression", range: `${from}${first}:${to}${last}`, formula: isFault, style: "differenceBad" },
    { kind: "expression", range: checks, formula: isFault, style: "checkBad" },
  ];
}
