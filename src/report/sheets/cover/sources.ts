import { sumAmounts } from "../../../core";
import type { Exclusion, SourceRecord } from "../../../intake/source";
import { block, cell, row } from "../../cells";
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
    whole(excluded(source)),
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

function excluded({ exclusions }: SourceRecord): number {
  return exclusions.reduce((sum, { count }) => sum + count, 0);
}

/** A number that the sources block adds up to: an expression over its cells, and the value. */
export interface SourceTotal {
  readonly expression: string;
  readonly value: number;
}

/** Sum of the amounts read in a role. */
export function amountRead({ data, t }: PlanContext, role: SourceRecord["role"]): SourceTotal {
  const amounts = data.sources.filter((source) => source.role === role).map(({ amount }) => amount);
  const expression = `SUMIFS(${column(data, "G")},${column(data, "B")},${quote(t(`report.role.${role}`))})`;
  return { expression, value: sumAmounts(amounts) };
}

/** Rows that the sources hold. */
export function rowsSeen({ data }: PlanContext): SourceTotal {
  return {
    expression: `SUM(${column(data, "C")})`,
    value: data.sources.reduce((sum, source) => sum + source.rowsSeen, 0),
  };
}

/** Rows that became facts, and rows that were left out for a reason. */
export function rowsAccountedFor({ data }: PlanContext): SourceTotal {
  const value = data.sources.reduce((sum, source) => sum + source.rowsRead + excluded(source), 0);
  return { expression: `SUM(${column(data, "D")})+SUM(${column(data, "E")})`, value };
}

function column(data: PlanContext["data"], letter: string): string {
  const first = coverLayout(data).sources + 2;
  return `${letter}${first}:${letter}${first + data.sources.length - 1}`;
}
