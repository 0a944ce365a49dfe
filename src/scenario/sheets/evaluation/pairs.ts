import { placeChart } from "../../../report/charts/place";
import { quote } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Block, Formula } from "../../../report/plan";
import { sentence, type SentencePart } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { changeOf } from "../../evaluation/evaluate";
import type { EvaluationSettings } from "../../evaluation/settings";
import { at, columns, inputCell, workingRange } from "./layout";
import { betterWords } from "./plan";

/** More bars than these are no longer read. */
const mostPairs = 20;

/** The first units with their two values each; none without units. */
export function pairsChart(context: ScenarioContext, settings: EvaluationSettings, top: number): Block[] {
  const { t } = context;
  const { units, plan } = settings;
  const count = Math.min(units.length, mostPairs);
  if (count === 0) return [];
  const cells = (letter: string) => ({
    sheet: "evaluation",
    range: `${letter}${at.firstData}:${letter}${at.firstData + count - 1}`,
  });
  const chart = {
    ...{ name: "Pairs", type: "columnClustered" as const, legend: true },
    title: `${t("scenario.evaluation.chart.pairs")}\n${t("scenario.evaluation.chart.pairsWhen", { count })}`,
    categories: cells(columns.unit),
    series: [
      { name: t("scenario.evaluation.column.before"), values: cells(columns.before), ...palette.unallocated },
      { name: t("scenario.evaluation.column.after"), values: cells(columns.after), ...palette.total },
    ],
    valueAxis: { title: plan.outcome || t("scenario.evaluation.column.mean"), format: "#,##0.00" },
    categoryAxis: {},
  };
  return placeChart({ chart, finding: improvedUnits(context, settings) }, "A", "E", top);
}

/** How many units of each group are better after than before. */
function improvedUnits({ t }: ScenarioContext, settings: EvaluationSettings): Formula {
  const { lowerIsBetter } = settings.plan;
  const isLower = `${inputCell("better")}=${quote(betterWords(t).lower)}`;
  const part = (group: "treated" | "control", isBetterOnly: boolean): SentencePart => {
    const range = workingRange(settings, `${group}Change`);
    const changes = settings.units.filter((unit) => unit.group === group).flatMap((unit) => changeOf(unit) ?? []);
    const better = changes.filter((change) => (lowerIsBetter ? change < 0 : change > 0));
    return isBetterOnly
      ? { expression: `COUNTIF(${range},IF(${isLower},"<0",">0"))`, text: String(better.length) }
      : { expression: `COUNT(${range})`, text: String(changes.length) };
  };
  return sentence(t, "scenario.evaluation.improved", {
    ...{ treatedBetter: part("treated", true), treated: part("treated", false) },
    ...{ controlBetter: part("control", true), control: part("control", false) },
  });
}
