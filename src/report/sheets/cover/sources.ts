import type { Exclusion, SourceRecord } from "../../../intake/source";
import { block, cell, row } from "../../cells";
import { countsAmount, rowsExcluded } from "../../data/checks";
import { moneyFormats, type PlanContext } from "../../context";
import { formats } from "../../formats";
import { quote } from "../../formulas";
import type { Block, Cell } from "../../plan";
import { coverLayout } from "./layout";

/** What was read from where. */
export function sourcesBlock(context: PlanContext): Block {
  const { data, t } = context;
  const header = [
    ...row("header", t("report.column.source"), t("report.column.role")),
    ...row("headerNumber", t("report.column.rowsSeen"), t("report.column.rowsRead"), t("report.column.rowsExcluded")),
    ...row("headerNumber", t("report.column.rowsUnassigned"), t("report.column.amount")),
    ...row("headerAside", t("report.column.reasons")),
  ];
  const heading = row("heading", t("report.heading.sources"), null, null, null, null, null, null, null);
  return block(coverLayout(data).sources, [
    heading,
    header,
    ...data.sources.map((source) => sourceLine(context, source)),
  ]);
}

function sourceLine({ data, t }: PlanContext, source: SourceRecord): Cell[] {
  const whole = (value: number) => cell(value, "label", formats.whole);
  return [
    cell(source.name, "label", formats.text),
    cell(t(`report.role.${source.role}`), "label"),
    whole(source.rowsSeen),
    whole(source.rowsRead),
    whole(rowsExcluded(source)),
    whole(source.rowsUnassigned),
    cell(source.amount, "label", moneyFormats(data).total),
    cell(source.exclusions.map((exclusion) => reason({ t }, exclusion)).join(t("report.listSeparator")), "aside"),
  ];
}

/** "3 × no readable date (rows 5, 9, 12)" */
function reason({ t }: Pick<PlanContext, "t">, { reason: why, count, examples }: Exclusion): string {
  const rows = examples.map(({ row: line }) => line).join(", ");
  return t("report.exclusion", { count, reason: t(`report.reason.${why}`), rows });
}

/** Sum of the amounts read in a role, as the sheet finds it: cell by cell where not each of its sources counts. */
export function amountRead({ data, t }: PlanContext, role: SourceRecord["role"]): string {
  const first = coverLayout(data).sources + 2;
  if (data.sources.some((source) => source.role === role && !countsAmount(source))) {
    const cells = data.sources.map((source, index) =>
      source.role === role && countsAmount(source) ? [`G${first + index}`] : [],
    );
    return cells.flat().join("+") || "0";
  }
  return `SUMIFS(${column(data, "G")},${column(data, "B")},${quote(t(`report.role.${role}`))})`;
}

/** Rows read in a role, as the sheet finds them. */
export function rowsReadOf({ data, t }: PlanContext, role: SourceRecord["role"]): string {
  return `SUMIFS(${column(data, "D")},${column(data, "B")},${quote(t(`report.role.${role}`))})`;
}

/** Rows that the sources hold. */
export function rowsSeen({ data }: PlanContext): string {
  return `SUM(${column(data, "C")})`;
}

/** Rows that became facts, and rows that were left out for a reason. */
export function rowsAccountedFor({ data }: PlanContext): string {
  return `SUM(${column(data, "D")})+SUM(${column(data, "E")})`;
}

function column(data: PlanContext["data"], letter: string): string {
  const first = coverLayout(data).sources + 2;
  return `${letter}${first}:${letter}${first + data.sources.length - 1}`;
}
