import { block, cell } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { ActivityRow, CostToServe } from "../../data/serve/costToServe";
import { formats } from "../../formats";
import { formula } from "../../formulas";
import type { Block, Cell, CellContent, TableBlock, Trace } from "../../plan";
import { keyedTable, lettersOf, lineOf } from "../keyedTable";
import { tieCells } from "../tieLine";
import { driverTrace } from "./driverTrace";
import { driverLabel } from "./rates";
import type { ServeLayout } from "./layout";

const RATE = "#,##0.0000;-#,##0.0000";

export function activityColumns({ data, t }: PlanContext) {
  const money = moneyFormats(data).total;
  const number = <K extends string>(key: K, format: string) => ({ key, format, style: "ratio" }) as const;
  const columns = [
    { key: "activity", format: formats.text },
    { key: "driver", format: formats.text },
    ...([number("pool", money), number("cumulativeShare", formats.share)] as const),
    ...([number("driverQuantity", formats.whole), number("capacity", formats.whole)] as const),
    ...([number("rate", RATE), number("minutesEach", "#,##0.0"), number("minuteRate", RATE)] as const),
    ...([number("used", money), number("unused", money), number("utilisation", formats.share)] as const),
    ...([number("traced", formats.whole), number("untraced", money), number("ledgerShared", money)] as const),
    { key: "basis", format: formats.text, style: "aside" },
  ] as const;
  return columns.map((each) => ({
    ...{ ...each, title: t(`report.serve.column.${each.key}`) },
    ...(each.key === "ledgerShared" && { trace: { measure: "activityCost" } as const }),
  }));
}

/** Activity by activity: cost pool, driver, capacity, and what was used of it. */
export function activityTable(context: PlanContext, serve: CostToServe, at: ServeLayout): TableBlock {
  const columns = activityColumns(context);
  return {
    ...keyedTable({
      ...{ key: "activities", name: context.names.tables.activities, header: at.activities.header },
      ...{ dimension: "activity", columns },
      rows: serve.activities.map((activity, index) => ({
        key: activity.name,
        cells: { ...stated(context, activity), ...derived(serve, index, at) },
        traces: tracesOf(context, activity),
      })),
    }),
  };
}

/** A pool of the ledger, and what the facts count; all else is what the table of activities states. */
function tracesOf({ data }: PlanContext, activity: ActivityRow) {
  const { name, driver, pool, ledger, quantity, traced, capacity, capacityStated } = activity;
  const counted = driver && driverTrace(data, driver);
  const figure = (figure: string): Trace => ({ measure: "activities", where: { activity: name, figure } });
  const isLump = driver === undefined && capacityStated && quantity === capacity;
  return {
    pool: pool === ledger ? ({ measure: "activityCost", where: { activity: name } } as const) : figure("pool"),
    ...(capacityStated && { capacity: figure("capacity") }),
    ...(counted && { traced: counted }),
    driverQuantity: counted && quantity === traced ? counted : figure(isLump ? "capacity" : "driverQuantity"),
    minutesEach: figure("minutesEach"),
  };
}

function stated({ t }: PlanContext, activity: ActivityRow) {
  const { name, driver, driverText, pool, quantity, minutes, traced, ledger, capacityStated } = activity;
  return {
    ...{ activity: name, driver: driver ? driverLabel(t, driver) : driverText },
    ...{ pool, driverQuantity: quantity, minutesEach: minutes, traced, ledgerShared: ledger },
    basis: t(`report.serve.basis.${capacityStated ? "stated" : "used"}`),
  };
}

type Derived = "cumulativeShare" | "capacity" | "rate" | "minuteRate" | "used" | "unused" | "utilisation" | "untraced";

function derived({ activities }: CostToServe, index: number, at: ServeLayout): Record<Derived, CellContent> {
  const { pool, quantity, capacity, capacityStated, rate, minutes, traced } = activities[index]!;
  const row = at.activities.first + index;
  const all = activities.reduce((sum, activity) => sum + activity.pool, 0);
  const better = activities.slice(0, index + 1).reduce((sum, activity) => sum + activity.pool, 0);
  const used = rate * quantity;
  const dash = (missing: string, text: string) => `=IF(${missing},"–",${text})`;
  return {
    cumulativeShare: formula(
      dash(`C$${at.total}=0`, `SUM(C$${at.activities.first}:C${row})/C$${at.total}`),
      all === 0 ? "–" : better / all,
    ),
    capacity: capacityStated ? capacity : formula(`=E${row}`, capacity),
    rate: formula(`=IF(F${row}=0,0,C${row}/F${row})`, rate),
    minuteRate: formula(
      `=IF(H${row}="","–",IF(H${row}=0,"–",G${row}/H${row}))`,
      minutes === null || minutes === 0 ? "–" : rate / minutes,
    ),
    used: formula(`=G${row}*E${row}`, used),
    unused: formula(`=C${row}-J${row}`, pool - used),
    utilisation: formula(dash(`C${row}=0`, `J${row}/C${row}`), pool === 0 ? "–" : used / pool),
    untraced: formula(`=(E${row}-M${row})*G${row}`, (quantity - traced) * rate),
  };
}

const summed = ["pool", "used", "unused", "untraced", "ledgerShared"] as const;

/** Totals of the activities; where the ledger has rows of them, what the pools differ from it by. */
export function activityTotals(context: PlanContext, serve: CostToServe, at: ServeLayout): Block {
  const { data, t } = context;
  const columns = activityColumns(context);
  const letters = lettersOf(columns);
  const { first, last } = at.activities;
  const sums = serveSums(serve);
  const cells = Object.fromEntries(
    summed.map((key) => [
      key,
      cell(
        formula(`=SUM(${letters[key]}${first}:${letters[key]}${last})`, sums[key]),
        "total",
        moneyFormats(data).total,
      ),
    ]),
  );
  const total = lineOf(columns, { activity: cell(t("report.total"), "total"), ...cells }, "total");
  const notes = [[cell(t("report.serve.note.abc"), "note")], [cell(t("report.serve.note.capacity"), "note")]];
  return { ...block(at.total, [total, ...ledgerLines(context, serve, at), ...notes]), key: "activityTotals" };
}

/** What the columns of the activities add up to. */
export function serveSums({ activities }: CostToServe): Readonly<Record<(typeof summed)[number], number>> {
  const sum = (of: (activity: ActivityRow) => number) => activities.reduce((all, activity) => all + of(activity), 0);
  const used = sum(({ rate, quantity }) => rate * quantity);
  return {
    pool: sum(({ pool }) => pool),
    used,
    unused: sum(({ pool, rate, quantity }) => pool - rate * quantity),
    untraced: sum(({ rate, quantity, traced }) => (quantity - traced) * rate),
    ledgerShared: sum(({ ledger }) => ledger ?? 0),
  };
}

/** The ledger's rows of the activities and what is stated without any, against the pools. */
function ledgerLines({ data, t, names }: PlanContext, serve: CostToServe, at: ServeLayout): Cell[][] {
  if (serve.activities.every(({ ledger }) => ledger === null)) return [[], [], []];
  const { pool, ledgerShared } = serveSums(serve);
  const stated = serve.activities.reduce((sum, row) => (row.ledger === null ? sum + row.pool : sum), 0);
  const money = moneyFormats(data).total;
  const [pools, booked] = ["C", "O"].map((letter) => `${letter}${at.activities.first}:${letter}${at.activities.last}`);
  const tie = {
    actual: { address: `C${at.total}`, value: pool },
    expected: { address: `C${at.total + 1}-C${at.total + 2}`, value: ledgerShared + stated },
    decimals: names.defined.decimals,
  };
  const without = formula(`=C${at.total}-SUMIFS(${pools!},${booked!},"<>")`, stated);
  return [
    [
      cell(t("report.serve.ledgerOfActivities"), "label"),
      null,
      cell(formula(`=O${at.total}`, ledgerShared), "formula", money),
    ],
    [cell(t("report.serve.statedOnly"), "label"), null, cell(without, "formula", money)],
    [cell(t("report.difference"), "label"), null, ...tieCells(tie, `C${at.total + 3}`)],
  ];
}
