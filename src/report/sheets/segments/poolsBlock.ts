import { sumAmounts } from "../../../core";
import { block, cell, row } from "../../cells";
import { itemLabel, moneyFormats, type PlanContext } from "../../context";
import type { AllocatedItem, AllocatedPool, SegmentAccount } from "../../data";
import { formula } from "../../formulas";
import type { Cell, CellsBlock, Trace } from "../../plan";
import { tieCells } from "../tieLine";
import type { SegmentsLayout } from "./layout";
import { unusedCell } from "./unusedCapacity";

/** A line of the block: a pool of an item, or what the ledger books of it to customers. */
type Line = { readonly item: AllocatedItem; readonly pool: AllocatedPool | undefined };

/** What each part of a cost was spread by, how much of it customers bear, and how much of it nobody. */
export function poolsBlock(context: PlanContext, account: SegmentAccount, at: SegmentsLayout): CellsBlock | undefined {
  const { data, t } = context;
  if (!data.allocation) return undefined;
  const lines = linesOf(data.allocation);
  const first = at.pools + 2;
  const titles = ["amount", "customers"].map((key) => t(`report.pool.${key as "amount" | "customers"}`));
  const numbers = [...titles, t("report.segments.unassigned"), t("report.pool.unused")];
  const booked = sumAmounts(data.allocation.map(({ ledger }) => ledger));
  return block(at.pools, [
    row("heading", t("report.pool.heading"), ...Array<null>(7).fill(null)),
    [
      ...row("header", t("report.segments.line")),
      ...row("headerNumber", ...numbers),
      ...row("header", t("report.pool.driver"), null, null),
    ],
    ...lines.map((line, index) => lineCells(context, line, first + index, { lines, first, at, account })),
    ...totalCells(context, account, at, { first, last: first + lines.length - 1, booked }),
    row("note", t("report.pool.note")),
  ]);
}

function linesOf(allocation: readonly AllocatedItem[]): Line[] {
  return allocation.flatMap((item): Line[] => [
    ...(item.direct.some((amount) => amount !== 0) ? [{ item, pool: undefined }] : []),
    ...item.pools.map((pool) => ({ item, pool })),
  ]);
}

interface Places {
  readonly lines: readonly Line[];
  readonly first: number;
  readonly at: SegmentsLayout;
  readonly account: SegmentAccount;
}

function lineCells(context: PlanContext, line: Line, current: number, places: Places): Cell[] {
  const { data, t } = context;
  const { item, pool } = line;
  const money = moneyFormats(data).total;
  const unassigned = pool?.parts.unassigned ?? 0;
  const amount = pool?.amount ?? sumAmounts([...item.direct]);
  const label = { item: itemLabel(t, item.item), name: pool?.name ?? "" };
  return [
    cell(t(`report.pool.${pool?.kind ?? "direct"}`, label), "label"),
    pool?.kind === "remainder"
      ? cell(formula(remainderOf(line, places), amount), "formula", money)
      : { ...cell(amount, "label", money), trace: traceOf(line) },
    cell(formula(`=B${current}-D${current}`, sumAmounts([amount, -unassigned])), "formula", money),
    pool ? { ...cell(unassigned, "label", money), trace: traceOf(line, "") } : null,
    pool?.kind === "activity" ? cell(unusedCell(context, pool, current), "link", money) : null,
    cell(pool ? driverWords(context, pool) : "", "aside"),
  ];
}

/** What the ledger holds of the item, less what is booked to customers and what the order lines state. */
function remainderOf({ item }: Line, { lines, first, at, account }: Places): string {
  const ledger =
    at.workings.first + account.items.findIndex((row) => row.item === item.item && row.driver !== undefined);
  const others = lines.flatMap((line, index) =>
    line.item === item && line.pool?.kind !== "remainder" ? [first + index] : [],
  );
  return `=${at.columns.ledger}${ledger}${others.map((other) => `-B${other}`).join("")}`;
}

function traceOf({ item, pool }: Line, customer?: string): Trace {
  const where = customer === undefined ? {} : { customer };
  if (!pool) return { measure: "directCost", where: { costItem: item.item } };
  if (pool.kind === "lines") return { measure: "lineGoods", where };
  return { measure: "poolCost", where: { figure: pool.key, ...where } };
}

/** What it was spread by; in brackets what it should have been spread by, where that counts nothing. */
function driverWords({ t }: PlanContext, { driver, wanted }: AllocatedPool): string {
  const words = t(`report.driver.${driver}`);
  return driver === wanted ? words : t("report.pool.instead", { driver: words, wanted: t(`report.driver.${wanted}`) });
}

interface Totals {
  readonly first: number;
  readonly last: number;
  readonly booked: number;
}

/** All parts together against the ledger of the workings. */
function totalCells(
  context: PlanContext,
  account: SegmentAccount,
  at: SegmentsLayout,
  { first, last, booked }: Totals,
): Cell[][] {
  const { data, t, names } = context;
  const money = moneyFormats(data).total;
  const nobodys = sumAmounts(data.allocation!.map(({ unassigned }) => unassigned));
  const sum = (letter: string, value: number) =>
    cell(formula(`=SUM(${letter}${first}:${letter}${last})`, value), "total", money);
  const total = last + 1;
  const items = at.workings.first + account.items.findIndex(({ driver }) => driver !== undefined);
  const tie = {
    actual: { address: `B${total}`, value: booked },
    expected: { address: `B${total + 1}`, value: booked },
    decimals: names.defined.decimals,
  };
  return [
    [cell(t("report.total"), "total"), sum("B", booked), sum("C", sumAmounts([booked, -nobodys])), sum("D", nobodys)],
    [
      cell(t("report.segments.ledger"), "label"),
      cell(
        formula(`=SUM(${at.columns.ledger}${items}:${at.columns.ledger}${at.workings.last})`, booked),
        "formula",
        money,
      ),
    ],
    [cell(t("report.difference"), "label"), ...tieCells(tie, `B${total + 2}`)],
  ];
}
