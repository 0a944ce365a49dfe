import { columnLetters } from "../../address";
import { block, cell, row } from "../../cells";
import { moneyFormats, type PlanContext } from "../../context";
import type { SegmentAccount } from "../../data";
import { formats } from "../../formats";
import { column, formula } from "../../formulas";
import type { Cell, CellContent, CellsBlock } from "../../plan";
import { monthColumns } from "../../tables";
import { tieCells } from "../tieLine";
import { accountAmounts } from "./amounts";
import type { AccountRow, MarginRow, SegmentsLayout } from "./layout";
import { groupNames, traceKeys } from "./words";

type Amounts = ReturnType<typeof accountAmounts>;

const totals: readonly AccountRow[] = ["revenue", "grossMargin", "contribution", "profit"];
/** Sales before reductions and the reductions stand in no other source: the total alone ties. */
const untied: readonly AccountRow[] = ["grossRevenue", "deductions"];

/** Profit and loss by segment, tied to ledger and orders row by row. */
export function accountBlock(context: PlanContext, account: SegmentAccount, at: SegmentsLayout): CellsBlock {
  const { data, t } = context;
  const amounts = accountAmounts(data, account);
  const titles = [...groupNames(context, account.segments), t("report.segments.unassigned"), t("report.total")];
  const heading = t(`report.segments.${account.hasLedger ? "by" : "marginBy"}.${account.segments.basis}`);
  return block(at.heading, [
    row("heading", heading, ...Array<null>(titles.length + 3).fill(null)),
    [
      ...row("header", t("report.segments.line")),
      ...row("headerNumber", ...titles, t("report.segments.ledger"), t("report.difference"), null),
    ],
    ...at.rows.map((name) =>
      needsGoods(data, name) ? goodslessLine(context, name, at) : accountLine(context, name, amounts, at),
    ),
    ...at.shares.map((name) =>
      needsGoods(data, name) ? [cell(t(`report.margin.${name}`), "label")] : marginLine(context, name, amounts, at),
    ),
    [cell(t(account.hasLedger ? "report.segments.note" : "report.segments.noteMargin"), "note")],
  ]);
}

/** Without a cost of goods there is no gross margin: it would be all of the revenue. */
function needsGoods({ goods }: PlanContext["data"], name: AccountRow): boolean {
  return goods === undefined && (name === "costOfGoods" || name === "grossMargin");
}

/** A row that is not known, and why. */
function goodslessLine({ t }: PlanContext, name: AccountRow, { columns }: SegmentsLayout): Cell[] {
  const style = totals.includes(name) ? "total" : "label";
  const blank = Array.from({ length: columns.count - 5 }, () => cell(null, style));
  const why = name === "costOfGoods" ? cell(t("report.segments.noGoods"), "aside") : cell(null, style);
  return [cell(t(`report.account.${name}`), style), why, ...blank];
}

function accountLine(context: PlanContext, name: AccountRow, amounts: Amounts, at: SegmentsLayout): Cell[] {
  const { data, t, names } = context;
  const isTotal = totals.includes(name);
  const money = moneyFormats(data).total;
  const current = at.row(name);
  const style = isTotal ? "total" : "formula";
  const last = amounts.length - 1;
  const groups = amounts.slice(0, last - 1).map((of, index) => {
    const segment = traceKeys(data.segmentAccount!)[index]!;
    const trace =
      name === "grossRevenue" || name === "deductions" ? { trace: { measure: name, where: { segment } } } : {};
    return { ...cell(content(data, columnLetters(index + 1), name, of[name], at), style, money), ...trace };
  });
  const { total, unassigned, ledger, difference } = at.columns;
  const sum = formula(`=SUM(B${current}:${unassigned}${current})`, amounts[last - 1]![name]);
  const own: Cell[] = [cell(t(`report.account.${name}`), isTotal ? "total" : "label"), ...groups];
  if (untied.includes(name)) return [...own, cell(sum, style, money)];
  const tie = {
    actual: { address: `${total}${current}`, value: amounts[last - 1]![name] },
    expected: { address: `${ledger}${current}`, value: amounts[last]![name] },
    decimals: names.defined.decimals,
  };
  const expected =
    name === "revenue"
      ? formula(`=SUM(${column(names.tables.months, monthColumns(t).revenue)})`, amounts[last]!.revenue)
      : content(data, ledger, name, amounts[last]![name], at);
  const look = name === "revenue" ? "link" : style;
  return [...own, cell(sum, style, money), cell(expected, look, money), ...tieCells(tie, `${difference}${current}`)];
}

/** What stands in a column of the account: costs from the workings, margins from the rows above. */
function content(
  data: PlanContext["data"],
  letter: string,
  name: AccountRow,
  value: number,
  at: SegmentsLayout,
): CellContent {
  const of = (row: AccountRow) => `${letter}${at.row(row)}`;
  switch (name) {
    case "grossRevenue":
    case "deductions":
      return value;
    case "revenue":
      return formula(`=${of("grossRevenue")}+${of("deductions")}`, value);
    case "grossMargin":
      return formula(`=${of("revenue")}-${of("costOfGoods")}`, value);
    case "contribution":
      return formula(
        `=${of(needsGoods(data, "grossMargin") ? "revenue" : "grossMargin")}-SUM(${of("acquisition")}:${of("churn")})`,
        value,
      );
    case "profit":
      return formula(`=${of("contribution")}-${of("overhead")}`, value);
    default: {
      const { first, last } = at.workings;
      const rows = `$${at.columns.row}$${first}:$${at.columns.row}$${last}`;
      return formula(`=SUMIFS(${letter}$${first}:${letter}$${last},${rows},$A${at.row(name)})`, value);
    }
  }
}

/** A margin as a share of revenue, where there is revenue. */
function marginLine({ t }: PlanContext, name: MarginRow, amounts: Amounts, at: SegmentsLayout): Cell[] {
  const shares = amounts.slice(0, -1).map((of, index) => {
    const letter = columnLetters(index + 1);
    const revenue = `${letter}${at.row("revenue")}`;
    const value = of.revenue > 0 ? of[name] / of.revenue : "–";
    return cell(formula(`=IF(${revenue}>0,${letter}${at.row(name)}/${revenue},"–")`, value), "ratio", formats.share);
  });
  return [cell(t(`report.margin.${name}`), "label"), ...shares];
}
