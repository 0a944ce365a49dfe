import { sumAmounts } from "../../../core";
import { columnLetters } from "../../address";
import { block, cell, row } from "../../cells";
import { itemLabel, moneyFormats, type PlanContext } from "../../context";
import { costRowOf } from "../../costs/items";
import type { SegmentAccount, SegmentItem } from "../../data";
import { column, formula } from "../../formulas";
import type { Cell, CellsBlock } from "../../plan";
import { costMapColumns } from "../../tables";
import { tieCells } from "../tieLine";
import type { SegmentsLayout } from "./layout";
import { groupNames, traceKeys } from "./words";

/** Each cost item by segment, direct and shared together, with the row it counts in and what its shared part was spread by. */
export function workingsBlock(context: PlanContext, account: SegmentAccount, at: SegmentsLayout): CellsBlock {
  const { t } = context;
  const { heading, first } = at.workings;
  const titles = [...groupNames(context, account.segments), t("report.segments.unassigned"), t("report.total")];
  return block(heading, [
    row("heading", t("report.segments.workings"), ...Array<null>(at.columns.count - 1).fill(null)),
    [
      ...row("header", t("report.column.item")),
      ...row("headerNumber", ...titles, t("report.segments.ledger"), t("report.difference"), null),
      ...row("header", t("report.segments.line"), t("report.segments.driver")),
    ],
    ...account.items.map((item, index) => itemLine(context, item, first + index, at, traceKeys(account))),
  ]);
}

function itemLine(
  context: PlanContext,
  { item, driver, amounts, total: of }: SegmentItem,
  current: number,
  at: SegmentsLayout,
  keys: readonly string[],
) {
  const { data, t, names } = context;
  const money = moneyFormats(data).total;
  const { total, unassigned, ledger, difference } = at.columns;
  const titles = costMapColumns(t);
  const [sums, items] = [titles.amount, titles.item].map((title) => column(names.tables.costMap, title));
  const tie = {
    actual: { address: `${total}${current}`, value: sumAmounts(amounts) },
    expected: { address: `${ledger}${current}`, value: of },
    decimals: names.defined.decimals,
  };
  const booked = driver && formula(`=SUMIFS(${sums},${items},$A${current})`, of);
  const line: Cell[] = [
    cell(itemLabel(t, item), "label"),
    ...amounts.map((amount, index) => {
      const where = { segment: keys[index]!, ...(driver && { costItem: item }) };
      return { ...cell(amount, "label", money), trace: { measure: driver ? "customerCost" : "goods", where } as const };
    }),
    cell(formula(`=SUM(B${current}:${unassigned}${current})`, sumAmounts(amounts)), "formula", money),
    {
      ...cell(booked ?? of, booked ? "link" : "label", money),
      trace: driver ? { measure: "cost", where: { costItem: item } } : { measure: "goods" },
    },
    ...tieCells(tie, `${difference}${current}`),
    cell(t(`report.account.${costRowOf(item)!}`), "label"),
    cell(t(driver ? `report.driver.${driver}` : "report.driver.orderCost"), "label"),
  ];
  return line;
}

/** Every number of the workings that comes from the ledger, for the check on the cover. */
export function ledgerCells(account: SegmentAccount, { workings, columns }: SegmentsLayout): string {
  const first = workings.first + account.items.findIndex(({ driver }) => driver !== undefined);
  return `${columnLetters(1)}${first}:${columns.unassigned}${workings.last}`;
}
