import { sumAmounts } from "../../../core";
import { cell } from "../../cells";
import type { PlanContext } from "../../context";
import type { InitiativeReport, InitiativeRow } from "../../data/initiatives";
import { formula } from "../../formulas";
import type { Block, CellContent, TableBlock, Trace } from "../../plan";
import { keyedTable, lettersOf, lineOf } from "../keyedTable";
import { initiativeColumns, type InitiativeColumn, type InitiativeLayout } from "./columns";

/** What was measured stands as a value, what follows from it as a formula. */
export function initiativeTable(context: PlanContext, report: InitiativeReport, at: InitiativeLayout): TableBlock {
  const columns = initiativeColumns(context, report);
  const rows = report.rows.map((row, index) => ({
    key: row.name,
    traces: statedTraces(row.name),
    cells: { ...measured(context, row), ...derived(context, row, at, at.first + index) },
  }));
  return keyedTable({ key: "initiatives", name: context.names.tables.initiatives, header: at.header, columns, rows });
}

function statedTraces(initiative: string) {
  const figures = ["start", "invest", "before", "after", "controlBefore", "controlAfter"] as const;
  const traceOf = (figure: string): Trace => ({ measure: "initiatives", where: { initiative, figure } });
  return Object.fromEntries(figures.map((figure) => [figure, traceOf(figure)]));
}

type Cells<K extends InitiativeColumn> = Readonly<Record<K, CellContent>>;

function measured({ t }: PlanContext, row: InitiativeRow) {
  const { name, date, invest, before, after, controlBefore, controlAfter } = row;
  const confidence = row.effect.control === null ? "noControl" : "singlePair";
  return {
    ...{ initiative: name, start: date, invest, before, after, controlBefore, controlAfter },
    confidence: t(`report.serve.confidence.${confidence}`),
  };
}

/** A dash where a number is missing; text is larger than any number, so each formula asks for the dash first. */
function derived(
  { t }: PlanContext,
  { effect }: InitiativeRow,
  at: InitiativeLayout,
  row: number,
): Cells<"saving" | "savingShare" | "controlSaving" | "netEffect" | "roi" | "payback"> {
  const [invest, before, after, saving] = [`C${row}`, `D${row}`, `E${row}`, `F${row}`];
  const [control, net] = [`J${row}`, `K${row}`];
  const never = t("report.serve.never");
  const unless = (missing: string, text: string) => `IF(${missing},"–",${text})`;
  const difference = (a: string, b: string) => `=${unless(`${a}=""`, unless(`${b}=""`, `${a}-${b}`))}`;
  const shown = (text: string, value: number | null) =>
    formula(text, value === null ? "–" : value === Infinity ? never : value);
  const [months, horizon] = [`$B$${at.assumption}`, `$B$${at.assumption + 1}`];
  const back = unless(`${invest}=""`, unless(`${net}="–"`, `IF(${net}>0,${invest}/${net}*${months},"${never}")`));
  return {
    saving: shown(difference(before, after), effect.saving),
    savingShare: shown(`=${unless(`${saving}="–"`, unless(`${before}=0`, `${saving}/${before}`))}`, effect.savingShare),
    controlSaving: shown(difference(`H${row}`, `I${row}`), effect.control),
    netEffect: shown(`=${unless(`${saving}="–"`, `IF(${control}="–",${saving},${saving}-${control})`)}`, effect.net),
    roi: shown(
      `=${unless(`${net}="–"`, unless(`${invest}=0`, `(${net}/${months}*${horizon}-${invest})/${invest}`))}`,
      effect.roi,
    ),
    payback: shown(`=${back}`, effect.payback),
  };
}

/** Sums of what can be added; dashes count as nothing. */
export function initiativeTotal(context: PlanContext, report: InitiativeReport, at: InitiativeLayout): Block {
  const columns = initiativeColumns(context, report);
  const letters = lettersOf(columns);
  const money = columns.find(({ key }) => key === "invest")!.format;
  const sum = (key: InitiativeColumn, values: readonly (number | null)[]) =>
    cell(
      formula(
        `=SUM(${letters[key]}${at.first}:${letters[key]}${at.last})`,
        sumAmounts(values.map((value) => value ?? 0)),
      ),
      "total",
      money,
    );
  const { rows } = report;
  const cells = {
    initiative: cell(context.t("report.total"), "total"),
    invest: sum(
      "invest",
      rows.map(({ invest }) => invest),
    ),
    before: sum(
      "before",
      rows.map(({ before }) => before),
    ),
    after: sum(
      "after",
      rows.map(({ after }) => after),
    ),
    saving: sum(
      "saving",
      rows.map(({ effect }) => effect.saving),
    ),
    controlSaving: sum(
      "controlSaving",
      rows.map(({ effect }) => effect.control),
    ),
    netEffect: sum(
      "netEffect",
      rows.map(({ effect }) => effect.net),
    ),
  };
  return { kind: "cells", key: "initiativeTotal", at: `A${at.total}`, rows: [lineOf(columns, cells, "total")] };
}
