import { columnLetters } from "../../address";
import { placeChart } from "../../charts/place";
import type { PlanContext } from "../../context";
import type { ConditionalFormat, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { accountBlock } from "./accountBlock";
import { accountChart, marginChart } from "./charts";
import { segmentsLayout, type SegmentsLayout } from "./layout";
import { poolsBlock } from "./poolsBlock";
import { workingsBlock } from "./workings";

/** What each segment of the customers earns after all costs, or after the goods where no ledger tells the others; undefined without customers or any cost. */
export function segmentsSheet(context: PlanContext): SheetPlan | undefined {
  const account = context.data.segmentAccount;
  if (!account) return undefined;
  const at = segmentsLayout(account);
  const frame = sheetFrame(context, "segments");
  const margins = marginChart(context, account, at);
  const { count } = at.columns;
  const pools = poolsBlock(context, account, at);
  return {
    ...frame,
    blocks: [
      titleBlock(context, "segments", ["stages"]),
      { ...accountBlock(context, account, at), key: "account" },
      ...placeChart(accountChart(context, account, at), "A", "D", at.charts),
      ...(margins ? placeChart(margins, "E", columnLetters(Math.max(9, count - 3)), at.charts) : []),
      { ...workingsBlock(context, account, at), key: "items" },
      ...(pools ? [{ ...pools, key: "pools" }] : []),
    ],
    conditionalFormats: tieColours(at),
    columnWidths: [42, ...Array<number>(count - 4).fill(16), 5, 36, 22],
  };
}

/** Green where a row ties, red where it does not. */
function tieColours({ first, rows, workings, columns }: SegmentsLayout): ConditionalFormat[] {
  const spans = [
    [first + 2, first + rows.length - 1],
    [workings.first, workings.last],
  ] as const;
  return spans.flatMap(([from, to]): ConditionalFormat[] => [
    {
      kind: "equal",
      range: `${columns.difference}${from}:${columns.difference}${to}`,
      value: 0,
      style: "differenceGood",
    },
    {
      kind: "notEqual",
      range: `${columns.difference}${from}:${columns.difference}${to}`,
      value: 0,
      style: "differenceBad",
    },
    { kind: "equal", range: `${columns.mark}${from}:${columns.mark}${to}`, value: "✓", style: "checkGood" },
    { kind: "notEqual", range: `${columns.mark}${from}:${columns.mark}${to}`, value: "✓", style: "checkBad" },
  ]);
}
