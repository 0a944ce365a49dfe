import { cell } from "../../cells";
import { costLabel, countedText, type PlanContext } from "../../context";
import { costCategories, type CostCategory } from "../../costs/categories";
import type { Costs } from "../../data";
import { formats } from "../../formats";
import { column, formula, onSheet } from "../../formulas";
import type { Cell } from "../../plan";
import { customerColumns } from "../../tables";
import { averageText } from "../churnBridge/averageText";
import { stageLayout } from "../stages/layout";

/** Category, what its cost is divided by, and how many that are. */
export function denominatorRows(context: PlanContext, { categories }: Costs): Cell[][] {
  const { t } = context;
  return costCategories.map((category) => {
    const { denominator, isAverage } = categories.find(({ line }) => line === category)!;
    const count = isAverage ? averageText(context, "opening") : countOf(context, category);
    return [
      cell(costLabel(t, category), "label"),
      cell(countedText(context, category), "text"),
      cell(
        count === undefined ? denominator : formula(`=${count}`, denominator),
        "formula",
        isAverage ? formats.cents : formats.whole,
      ),
    ];
  });
}

/** Counts customers of the customers table; stage words are read from the stage summary. Undefined for want of the stage. */
function countOf({ data, t, names }: PlanContext, category: CostCategory): string | undefined {
  const titles = customerColumns(t);
  const of = (title: string) => column(names.tables.customers, title);
  const { periodStart, periodEnd } = names.defined;
  const within = (title: string) => `COUNTIFS(${of(title)},">="&${periodStart},${of(title)},"<="&${periodEnd})`;
  const word = (stage: string) => {
    const row = stageLayout(data).stage.first + data.model.stages.indexOf(stage);
    return onSheet(names.sheets.stages, `A${row}`);
  };
  const { churn, value } = data.model;
  const before = `${of(titles.first)},"<"&${periodStart}`;
  const counts: Readonly<Record<CostCategory, string | undefined>> = {
    acquisition: within(titles.first),
    activation: within(titles.second),
    retention: `COUNTIFS(${before}${churn === undefined ? "" : `,${of(titles.stageAtStart)},"<>"&${word(churn)}`})`,
    value: value === undefined ? undefined : `COUNTIFS(${of(titles.stage)},${word(value)})`,
    churn: churn === undefined ? undefined : within(titles.churnedOn),
  };
  return counts[category];
}
