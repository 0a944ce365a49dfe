import { sumAmounts } from "../../../core";
import { isoMonth } from "../../calendar";
import { block, cell } from "../../cells";
import { moneyFormats, stageLabel, type PlanContext } from "../../context";
import type { BridgeRow, MrrRow } from "../../data";
import { formats } from "../../formats";
import { column, formula, quote } from "../../formulas";
import type { Cell, CellsBlock, TableBlock } from "../../plan";
import { customerColumns } from "../../tables";
import { keyedTable, lettersOf, lineOf, type KeyedColumn } from "../keyedTable";
import { tieCells } from "../tieLine";
import type { Rows } from "./layout";

type BridgeKey = Exclude<keyof BridgeRow, never> | "churnRate" | "retentionRate";

export function bridgeColumns({ t }: Pick<PlanContext, "t">): readonly KeyedColumn<BridgeKey>[] {
  const count = (key: Exclude<BridgeKey, "month" | "churnRate" | "retentionRate">) => ({
    ...{ key, title: t(`report.life.column.${key}`), format: formats.whole },
  });
  const rate = (key: "churnRate" | "retentionRate") => ({
    ...{ key, title: t(`report.life.column.${key}`), format: formats.share, style: "ratio" as const },
  });
  return [
    { key: "month", title: t("report.column.month"), format: formats.month, style: "month" },
    { ...count("opening"), trace: { measure: "opening" } },
    { ...count("won"), trace: { measure: "newCustomers" } },
    { ...count("reactivated"), trace: { measure: "reactivated" } },
    { ...count("churned"), trace: { measure: "churned" } },
    count("closing"),
    rate("churnRate"),
    { ...count("retained"), trace: { measure: "retained" } },
    rate("retentionRate"),
  ];
}

/** The customers month by month: each opening is the closing before it, each closing the opening and the moves. */
export function bridgeTable(context: PlanContext, rows: readonly BridgeRow[], at: Rows): TableBlock {
  const columns = bridgeColumns(context);
  const of = lettersOf(columns);
  return keyedTable({
    ...{ key: "months", name: context.names.tables.bridge, header: at.header, columns, dimension: "month" },
    rows: rows.map((row, index) => {
      const current = at.first + index;
      const { month, opening, won, reactivated, churned, closing, retained } = row;
      const sum = `=${of.opening}${current}+${of.won}${current}+${of.reactivated}${current}-${of.churned}${current}`;
      return {
        key: isoMonth(month),
        cells: {
          ...{ month, won, reactivated, churned, retained },
          opening: index === 0 ? opening : formula(`=${of.closing}${current - 1}`, opening),
          closing: formula(sum, closing),
          churnRate: rateOf(of.churned, of.opening, current, churned, opening),
          retentionRate: rateOf(of.retained, of.opening, current, retained, opening),
        },
      };
    }),
  });
}

function rateOf(part: string, whole: string, current: number, value: number, base: number) {
  const text = `=IF(${whole}${current}=0,"–",${part}${current}/${whole}${current})`;
  return formula(text, base === 0 ? "–" : value / base);
}

/** Opening of the first month, all moves, closing of the last; against the stages; the difference. */
export function bridgeTotals(context: PlanContext, rows: readonly BridgeRow[], at: Rows): CellsBlock {
  const { t } = context;
  const columns = bridgeColumns(context);
  const of = lettersOf(columns);
  const total = at.last + 1;
  const sum = (key: "won" | "reactivated" | "churned") => {
    const value = rows.reduce((all, row) => all + row[key], 0);
    return cell(formula(`=SUM(${of[key]}${at.first}:${of[key]}${at.last})`, value), "total", formats.whole);
  };
  const [opening, closing] = [rows[0]!.opening, rows.at(-1)!.closing];
  const churned = rows.reduce((all, row) => all + row.churned, 0);
  const totals = lineOf(
    columns,
    {
      month: cell(t("report.total"), "total"),
      opening: cell(formula(`=${of.opening}${at.first}`, opening), "total", formats.whole),
      ...{ won: sum("won"), reactivated: sum("reactivated"), churned: sum("churned") },
      closing: cell(formula(`=${of.closing}${at.last}`, closing), "total", formats.whole),
      churnRate: cell(rateOf(of.churned, of.opening, total, churned, opening), "totalRatio", formats.share),
    },
    "total",
  );
  return {
    ...block(total, [totals, ...stageTie(context, of.closing, total, closing), [note(context)]]),
    key: "totals",
  };
}

function note({ t }: PlanContext): Cell {
  return cell(t("report.life.bridgeNote"), "note");
}

/** Closing against the customers table: those who ever came, less those in the stage of the gone. */
function stageTie({ data, t, names }: PlanContext, letter: string, total: number, closing: number): Cell[][] {
  const { churn } = data.model;
  if (churn === undefined) return [[], []];
  const titles = customerColumns(t);
  const of = (title: string) => column(names.tables.customers, title);
  const begun = `COUNTIFS(${of(titles.first)},">0")`;
  const gone = `COUNTIFS(${of(titles.first)},">0",${of(titles.stage)},${quote(stageLabel(t, churn))})`;
  const inStages = data.customers.filter(({ first, stage }) => first !== null && stage !== churn).length;
  const blank = [null, null, null, null];
  const tie = {
    actual: { address: `${letter}${total}`, value: closing },
    expected: { address: `${letter}${total + 1}`, value: inStages },
    decimals: names.defined.decimals,
  };
  return [
    [
      cell(t("report.life.inStages"), "label"),
      ...blank,
      cell(formula(`=${begun}-${gone}`, inStages), "link", formats.whole),
    ],
    [cell(t("report.difference"), "label"), ...blank, ...tieCells(tie, `${letter}${total + 2}`)],
  ];
}

type MrrKey = keyof MrrRow;
const mrrMoves = ["won", "reactivated", "expansion", "contraction", "churned"] as const;

export function mrrColumns({ data, t }: Pick<PlanContext, "data" | "t">): readonly KeyedColumn<MrrKey>[] {
  const money = moneyFormats(data).total;
  const amount = (key: Exclude<MrrKey, "month">) => ({
    ...{ key, title: t(`report.life.column.${key}`), format: money },
    trace: { measure: "recurringMoves", where: { figure: key } } as const,
  });
  return [
    { key: "month", title: t("report.column.month"), format: formats.month, style: "month" },
    ...(["opening", ...mrrMoves, "closing"] as const).map(amount),
  ];
}

export function mrrTable(context: PlanContext, rows: readonly MrrRow[], at: Rows): TableBlock {
  const columns = mrrColumns(context);
  const of = lettersOf(columns);
  return keyedTable({
    ...{ key: "mrr", name: context.names.tables.mrr, header: at.header, columns, dimension: "month" },
    rows: rows.map((row, index) => {
      const current = at.first + index;
      const signs = mrrMoves.map(
        (key) => `${key === "contraction" || key === "churned" ? "-" : "+"}${of[key]}${current}`,
      );
      const opening = index === 0 ? row.opening : formula(`=${of.closing}${current - 1}`, row.opening);
      const closing = formula(`=${of.opening}${current}${signs.join("")}`, row.closing);
      return { key: isoMonth(row.month), cells: { ...row, opening, closing } };
    }),
  });
}

export function mrrTotals(context: PlanContext, rows: readonly MrrRow[], at: Rows): CellsBlock {
  const { data, t, names } = context;
  const columns = mrrColumns(context);
  const of = lettersOf(columns);
  const money = moneyFormats(data).total;
  const total = at.last + 1;
  const sums = Object.fromEntries(
    mrrMoves.map((key) => {
      const text = `=SUM(${of[key]}${at.first}:${of[key]}${at.last})`;
      return [key, cell(formula(text, sumAmounts(rows.map((row) => row[key]))), "total", money)];
    }),
  );
  const closing = rows.at(-1)!.closing;
  const running = data.lifecycle.subscriptions!.totals.monthly;
  const tie = {
    actual: { address: `${of.closing}${total}`, value: closing },
    expected: { address: `${of.closing}${total + 1}`, value: running },
    decimals: names.defined.decimals,
  };
  const blank = ["opening", ...mrrMoves].map(() => null);
  return {
    ...block(total, [
      lineOf(
        columns,
        {
          ...sums,
          month: cell(t("report.total"), "total"),
          opening: cell(formula(`=${of.opening}${at.first}`, rows[0]!.opening), "total", money),
          closing: cell(formula(`=${of.closing}${at.last}`, closing), "total", money),
        },
        "total",
      ),
      [
        cell(t("report.life.running"), "label"),
        ...blank,
        { ...cell(running, "label", money), trace: { measure: "recurring" } },
      ],
      [cell(t("report.difference"), "label"), ...blank, ...tieCells(tie, `${of.closing}${total + 2}`)],
      [cell(t("report.life.mrrNote"), "note")],
    ]),
    key: "mrrTotals",
  };
}
