import { lambertIterates } from "../../../core/math/lambertW";
import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { BudgetSplitSettings } from "../../budgetSplit/settings";
import type { BudgetSplit } from "../../budgetSplit/split";
import type { ScenarioContext } from "../../context";
import { orNone, resultOf } from "../../result";
import { at, cells, lastIterate, rateText } from "./layout";

const money = "#,##0.0000";
const rate = "0.0000%";

/** The best spending per head, what it brings, and the check that one more customer costs what it is worth. */
export function optimumBlock({ t }: ScenarioContext, { optimum, slopes }: BudgetSplit, settings: BudgetSplitSettings) {
  const { acquisition, retention, margin, discount, clv } = cells;
  const own = Object.fromEntries(Object.entries({ ...at.optimum, ...at.marginal }).map(([id, row]) => [id, `B${row}`]));
  const oneMore = (ceiling: number, slope: number, reached: number) => 1 / (slope * (ceiling - reached));
  const kept = oneMore(settings.retention.ceiling, slopes[1], optimum.retentionRate);
  const won = oneMore(settings.acquisition.ceiling, slopes[0], optimum.acquisitionRate);
  const lines: readonly (readonly [key: string, text: string, value: number, format: string])[] = [
    [
      "retentionSpend",
      `MAX(0,${margin}*(1+${discount})-(1+${lastIterate})/${retention.slope})`,
      optimum.retentionSpend,
      money,
    ],
    ["retentionRate", rateText(retention, own["retentionSpend"]!), optimum.retentionRate, rate],
    [
      "clv",
      `(${margin}*(1+${discount})-${own["retentionSpend"]})/(1+${discount}-${own["retentionRate"]})`,
      optimum.clv,
      money,
    ],
    [
      "acquisitionSpend",
      `MAX(0,LN(${acquisition.ceiling}*${acquisition.slope}*${clv})/${acquisition.slope})`,
      optimum.acquisitionSpend,
      money,
    ],
    ["acquisitionRate", rateText(acquisition, own["acquisitionSpend"]!), optimum.acquisitionRate, rate],
    ["equity", `${own["acquisitionRate"]}*${clv}-${own["acquisitionSpend"]}`, optimum.equityPerProspect, money],
    ["oneMoreKept", `1/(${retention.slope}*(${retention.ceiling}-${own["retentionRate"]}))`, kept, money],
    ["oneMoreWon", `1/(${acquisition.slope}*(${acquisition.ceiling}-${own["acquisitionRate"]}))`, won, money],
    ["keptCheck", checkText(own["retentionSpend"]!, own["retention"]!), 0, "0.00"],
    ["wonCheck", checkText(own["acquisitionSpend"]!, own["acquisition"]!), 0, "0.00"],
  ];
  return {
    kind: "cells",
    key: "optimum",
    at: `A${at.heading.optimum}`,
    rows: [
      [cell(t("scenario.split.optimum"), "heading")],
      [cell(t("scenario.split.result"), "header"), cell(t("scenario.split.value"), "headerNumber")],
      ...lines.map(([key, text, value, format]): Cell[] => [
        cell(t(`scenario.split.${key}` as "scenario.split.clv"), "label"),
        cell(formula(orNone(text), resultOf(value)), key === "clv" || key === "equity" ? "total" : "formula", format),
      ]),
    ],
  } satisfies CellsBlock;
}

/** Where no spending pays, one more customer may cost more than it is worth. Rounded: 0.00 must be seen, not 1E-14. */
function checkText(spend: string, oneMore: string): string {
  return `IF(${spend}=0,0,ROUND(${cells.clv}-${oneMore},8))`;
}

/** Newton's steps to the best retention spend: with w + ln w = x it is m(1 + d) − (1 + w)/k. */
export function workingsBlock(
  { t }: ScenarioContext,
  { slopes }: BudgetSplit,
  settings: BudgetSplitSettings,
): CellsBlock {
  const { margin, discount, retention } = cells;
  const { ceiling } = settings.retention;
  const lnX =
    Math.log((1 + settings.discount - ceiling) / ceiling) + slopes[1] * settings.margin * (1 + settings.discount) - 1;
  const target = `LN((1+${discount}-${retention.ceiling})/${retention.ceiling})+${retention.slope}*${margin}*(1+${discount})-1`;
  const first = at.workings.first;
  const x = `$B$${first}`;
  const steps = lambertIterates(lnX).map((value, step): Cell[] => {
    const before = `B${first + step}`;
    const text = step === 0 ? `IF(${x}>=1,1,EXP(${x}-1))` : `${before}*(1-LN(${before})+${x})/(1+${before})`;
    return [
      cell(t("scenario.split.step", { step }), "label"),
      cell(formula(orNone(text), value), "formula", "0.000000000"),
    ];
  });
  return {
    kind: "cells",
    key: "workings",
    at: `A${at.workings.heading}`,
    rows: [
      [cell(t("scenario.split.workings"), "heading")],
      [cell(t("scenario.split.workingsNote"), "note")],
      [cell(t("scenario.split.target"), "label"), cell(formula(orNone(target), lnX), "formula", "0.000000000")],
      ...steps,
    ],
  };
}
