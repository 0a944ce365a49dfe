import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import { textNumber, textShare } from "../../../report/formats";
import type { Cell, CellsBlock } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { StyleName } from "../../../report/styles";
import type { BudgetSplitSettings } from "../../budgetSplit/settings";
import { splitByShare, type BudgetSplit, type Split } from "../../budgetSplit/split";
import type { ScenarioContext } from "../../context";
import { orNone, resultOf } from "../../result";
import { at, cells, rateText, returnText, shareSteps, type Side } from "./layout";

const money = "#,##0.00";
const count = "#,##0";

/**
 * The budget split so that the last unit of money brings the same on both sides. Its logarithm is the largest of three:
 * with both sides in, with one alone; and never below 0, so that no money is spent that does not earn itself back.
 */
export function splitBlock({ t }: ScenarioContext, { best, unspent, lastReturn }: BudgetSplit, s: BudgetSplitSettings) {
  const { acquisition, retention } = cells;
  const { split } = at;
  const pair = (
    label: string,
    text: (side: Side, letter: string) => string,
    values: readonly number[],
    format: string,
  ) => [
    cell(label, "label"),
    ...[acquisition, retention].map((side, i) =>
      cell(formula(orNone(text(side, "BC"[i]!)), resultOf(values[i]!)), "formula", format),
    ),
  ];
  const single = (label: string, text: string, value: number, format: string, style: StyleName = "formula") => [
    cell(label, "label"),
    cell(formula(orNone(text), resultOf(value)), style, format),
  ];
  const rows: Cell[][] = [
    pair(
      t("scenario.split.perHead"),
      ({ ceiling, slope }) => `MAX(0,(LN(${ceiling}*${slope}*${cells.clv})-$B$${split.logarithm})/${slope})`,
      [best.acquisitionSpend, best.retentionSpend],
      "#,##0.0000",
    ),
    pair(
      t("scenario.split.total"),
      ({ people }, letter) => `${letter}${split.perHead}*${people}`,
      [best.acquisitionSpend * s.prospects, best.retentionSpend * s.customers],
      money,
    ),
    pair(
      t("scenario.split.wonKept"),
      (side, letter) => `${side.people}*${rateText(side, `${letter}${split.perHead}`)}`,
      [best.won, best.kept],
      count,
    ),
    pair(
      t("scenario.split.lastUnit"),
      (side, letter) => returnText(side, `${letter}${split.perHead}`),
      [best.acquisitionReturn, best.retentionReturn],
      "0.0000",
    ),
    single(
      t("scenario.split.unspent"),
      `MAX(0,ROUND(${cells.budget}-SUM(B${split.total}:C${split.total}),6))`,
      unspent,
      money,
    ),
    single(
      t("scenario.split.netValue"),
      `SUM(B${split.people}:C${split.people})*${cells.clv}-SUM(B${split.total}:C${split.total})`,
      best.netValue,
      money,
      "total",
    ),
    single(t("scenario.split.logarithm"), logarithmText(), Math.log(lastReturn), "0.000000"),
    [cell(splitSentence(t, best), "finding")],
  ];
  const header = [t("scenario.split.acquisition"), t("scenario.split.retention")];
  return {
    kind: "cells",
    key: "split",
    at: `A${at.heading.split}`,
    rows: [
      [cell(t("scenario.split.fixedBudget"), "heading")],
      [cell(t("scenario.split.result"), "header"), ...header.map((title) => cell(title, "headerNumber"))],
      ...rows,
    ],
  } satisfies CellsBlock;
}

function logarithmText(): string {
  const { acquisition: a, retention: r, budget, clv } = cells;
  const first = ({ ceiling, slope }: Side) => `LN(${ceiling}*${slope}*${clv})`;
  const weight = ({ people, slope }: Side) => `${people}/${slope}`;
  const both = `(${weight(a)}*${first(a)}+${weight(r)}*${first(r)}-${budget})/(${weight(a)}+${weight(r)})`;
  const alone = (side: Side) => `${first(side)}-${budget}*${side.slope}/${side.people}`;
  return `MAX(0,${both},${alone(a)},${alone(r)})`;
}

function splitSentence(t: ScenarioContext["t"], best: Split) {
  const { total, lastUnit } = at.split;
  return sentence(t, "scenario.split.finding", {
    share: { expression: `IFERROR(TEXT(B${total}/${cells.budget},"0.0%"),"–")`, text: textShare(best.share) },
    back: {
      expression: `IFERROR(TEXT(MAX(B${lastUnit}:C${lastUnit}),"0.00"),"–")`,
      text: textNumber(Math.max(best.acquisitionReturn, best.retentionReturn), 2),
    },
  });
}

const columns = ["share", "perProspect", "perCustomer", "won", "kept", "netValue", "returnWon", "returnKept"] as const;

/** The best split, framed, and what comes of others. */
export function tableBlock({ t }: ScenarioContext, { best, optimum }: BudgetSplit, s: BudgetSplitSettings): CellsBlock {
  const shares = Array.from({ length: shareSteps + 1 }, (_, i) => i / shareSteps);
  return {
    kind: "cells",
    key: "splits",
    at: `A${at.heading.table}`,
    rows: [
      [cell(t("scenario.split.table"), "heading")],
      columns.map((column, i) => cell(t(`scenario.split.${column}`), i === 0 ? "header" : "headerNumber")),
      splitRow(at.table.best, formula(orNone(`B${at.split.total}/${cells.budget}`), best.share), best, "base"),
      ...shares.map((share, i) => splitRow(at.table.first + i, share, splitByShare(s, optimum.clv, share), "formula")),
    ],
  };
}

/** The best split may leave money unspent; others spend it all. */
function splitRow(row: number, share: number | ReturnType<typeof formula>, split: Split, style: "base" | "formula") {
  const { acquisition, retention, budget } = cells;
  const rest = style === "base" ? `C${at.split.total}` : `(1-$A${row})*${budget}`;
  const number = (text: string, value: number, format: string) =>
    cell(formula(orNone(text), resultOf(value)), style, format);
  return [
    cell(share, style, "0.0%"),
    number(`$A${row}*${budget}/${acquisition.people}`, split.acquisitionSpend, money),
    number(`${rest}/${retention.people}`, split.retentionSpend, money),
    number(`${acquisition.people}*${rateText(acquisition, `$B${row}`)}`, split.won, count),
    number(`${retention.people}*${rateText(retention, `$C${row}`)}`, split.kept, count),
    number(
      `(D${row}+E${row})*${cells.clv}-B${row}*${acquisition.people}-C${row}*${retention.people}`,
      split.netValue,
      count,
    ),
    number(returnText(acquisition, `$B${row}`), split.acquisitionReturn, "0.00"),
    number(returnText(retention, `$C${row}`), split.retentionReturn, "0.00"),
  ];
}
