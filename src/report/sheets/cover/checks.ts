import { block, cell, jump, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { Check } from "../../data";
import { formats } from "../../formats";
import { formula, quote } from "../../formulas";
import type { Block, Cell, ConditionalFormat } from "../../plan";
import { checkFormulas } from "./checkFormulas";
import { coverLayout } from "./layout";

/** Expected, actual, difference and a mark for every check. */
export function checksBlock(context: PlanContext): Block {
  const { data, t } = context;
  const at = coverLayout(data).checks;
  const header = [
    ...row("header", t("report.column.check")),
    ...row("headerNumber", t("report.column.expected"), t("report.column.actual"), t("report.column.difference")),
    ...row("headerAside", t("report.column.status")),
    ...row("header", t("report.column.where")),
  ];
  const heading = row("heading", t("report.heading.checks"), null, null, null, null, null);
  const lines = data.checks.map((check, index) => checkLine(context, check, at + 2 + index));
  return block(at, [heading, header, ...lines]);
}

function checkLine(context: PlanContext, check: Check, current: number): Cell[] {
  const { data, t, names } = context;
  const { name, source = "", row: line = 0, totals = 0, expected, actual, difference } = check;
  const good = difference === 0;
  const format = check.counts ? formats.whole : moneyFormats(data).total;
  const [ties, differs] = [t("report.check.good"), t("report.check.bad")];
  const found = checkFormulas(context, name);
  const sheet = found?.sheet ?? "cover";
  return [
    cell(t(`report.check.${name}`, { source, row: line, totals }), "label"),
    found ? cell(formula(`=${found.expected}`, expected), "link", format) : cell(expected, "label", format),
    found ? cell(formula(`=${found.actual}`, actual), "link", format) : cell(actual, "label", format),
    cell(
      formula(`=ROUND(C${current}-B${current},${names.defined.decimals})`, difference),
      good ? "differenceGood" : "differenceBad",
      formats.difference,
    ),
    cell(
      formula(`=IF(D${current}=0,${quote(ties)},${quote(differs)})`, good ? ties : differs),
      good ? "checkGood" : "checkBad",
    ),
    jump(names.sheets[sheet], sheet),
  ];
}

/** Green where a check ties, red where it does not; the mark says it without colour. */
export function checkFormats({ data, t }: PlanContext): ConditionalFormat[] {
  const first = coverLayout(data).checks + 2;
  const last = first + data.checks.length - 1;
  const differences = `D${first}:D${last}`;
  const marks = `E${first}:E${last}`;
  return [
    { kind: "equal", range: differences, value: 0, style: "differenceGood" },
    { kind: "notEqual", range: differences, value: 0, style: "differenceBad" },
    { kind: "equal", range: marks, value: t("report.check.good"), style: "checkGood" },
    { kind: "notEqual", range: marks, value: t("report.check.good"), style: "checkBad" },
  ];
}
