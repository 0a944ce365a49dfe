import { differenceInCents } from "../../../core";
import { block, cell, jump, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import { formats } from "../../formats";
import { formula, quote } from "../../formulas";
import type { Block, Cell, ConditionalFormat } from "../../plan";
import { checkList, type Check } from "./checkList";
import { checksOf, coverLayout } from "./layout";

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
  const lines = checkList(context).map((check, index) => checkLine(context, check, at + 2 + index));
  return block(at, [heading, header, ...lines]);
}

function checkLine({ data, t, names }: PlanContext, check: Check, current: number): Cell[] {
  const difference = differenceInCents(check.expected.value, check.actual.value);
  const good = difference === 0;
  const format = check.counts ? formats.whole : moneyFormats(data).total;
  const [ties, differs] = [t("report.check.good"), t("report.check.bad")];
  return [
    cell(t(`report.check.${check.name}`), "label"),
    cell(formula(`=${check.expected.expression}`, check.expected.value), "link", format),
    cell(formula(`=${check.actual.expression}`, check.actual.value), "link", format),
    cell(
      formula(`=ROUND(C${current}-B${current},${names.defined.decimals})`, difference),
      good ? "differenceGood" : "differenceBad",
      formats.difference,
    ),
    cell(
      formula(`=IF(D${current}=0,${quote(ties)},${quote(differs)})`, good ? ties : differs),
      good ? "checkGood" : "checkBad",
    ),
    jump(names.sheets[check.sheet], check.sheet),
  ];
}

/** Green where a check ties, red where it does not; the mark says it without colour. */
export function checkFormats({ data, t }: PlanContext): ConditionalFormat[] {
  const first = coverLayout(data).checks + 2;
  const last = first + checksOf(data).length - 1;
  const differences = `D${first}:D${last}`;
  const marks = `E${first}:E${last}`;
  return [
    { kind: "equal", range: differences, value: 0, style: "differenceGood" },
    { kind: "notEqual", range: differences, value: 0, style: "differenceBad" },
    { kind: "equal", range: marks, value: t("report.check.good"), style: "checkGood" },
    { kind: "notEqual", range: marks, value: t("report.check.good"), style: "checkBad" },
  ];
}
