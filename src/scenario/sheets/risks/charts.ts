import { placeChart } from "../../../report/charts/place";
import { textNumber } from "../../../report/formats";
import { quote } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Block } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { modelEvaluator } from "../../model/evaluateModel";
import type { RatedRisk } from "../../risks/register";
import { stressed, type Stress } from "../../risks/settings";
import { valuesOf } from "../../study";
import { resultFormat } from "../../unitFormats";
import { columns as c, type RiskRows } from "./layout";

const sheet = "risks";

/** Expected loss before and after the responses. */
export function riskChart({ t }: ScenarioContext, risks: readonly RatedRisk[], rows: RiskRows): Block[] {
  const last = rows.first + risks.length - 1;
  const column = (letter: string) => ({ sheet, range: `${letter}${rows.first}:${letter}${last}` });
  const sum = (part: "expectedLoss" | "expectedLossAfter" | "responseCost") =>
    risks.reduce((total, risk) => total + risk[part], 0);
  const part = (letter: string, value: number) => ({
    expression: `TEXT(${letter}${rows.total},"#,##0")`,
    text: textNumber(value, 0),
  });
  return placeChart(
    {
      chart: {
        ...{ name: "RiskLoss", type: "barClustered", legend: true, labels: "#,##0" },
        title: `${t("scenario.risk.expectedLoss")}\n${t("scenario.risk.chartWhen")}`,
        categories: column(c.name),
        series: [
          { name: t("scenario.risk.grid.before"), values: column(c.expectedLoss), ...palette.churn },
          { name: t("scenario.risk.grid.after"), values: column(c.expectedLossAfter), ...palette.retention },
        ],
        valueAxis: { title: t("scenario.unit.money"), format: "#,##0" },
        categoryAxis: {},
      },
      finding: sentence(t, "scenario.risk.finding", {
        before: part(c.expectedLoss, sum("expectedLoss")),
        after: part(c.expectedLossAfter, sum("expectedLossAfter")),
        cost: part(c.responseCost, sum("responseCost")),
      }),
    },
    "A",
    "F",
    rows.charts,
  );
}

/** The outcome live, under each stress, and under all. */
export function stressChart({ study, t }: ScenarioContext, stresses: readonly Stress[], rows: RiskRows): Block[] {
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const live = valuesOf(study, study.scenarios[study.active]!);
  const evaluate = modelEvaluator(study.model);
  const outcomes = stresses.map(
    (stress) => evaluate({ ...live, [stress.driver]: stressed(stress, live[stress.driver]!) })[line.id]!,
  );
  const isLessBetter = line.moreIsBetter === false;
  const isWorse = (a: number, b: number) => (isLessBetter ? a > b : a < b);
  const worst = outcomes.reduce((found, value, i) => (isWorse(value, outcomes[found]!) ? i : found), 0);
  const [first, last] = [rows.stressFirst + 1, rows.stressFirst + stresses.length];
  const cells = (letter: string) => `$${letter}$${first}:$${letter}$${last}`;
  const isKnown = outcomes.every(Number.isFinite);
  return placeChart(
    {
      chart: {
        ...{ name: "StressOutcome", type: "barClustered", legend: false, labels: resultFormat(line.unit) },
        title: `${line.label}\n${t("scenario.stress.chartWhen")}`,
        categories: { sheet, range: `A${rows.stressFirst}:A${rows.together}` },
        series: [
          { name: line.label, values: { sheet, range: `G${rows.stressFirst}:G${rows.together}` }, ...palette.value },
        ],
        valueAxis: { title: t(`scenario.unit.${line.unit}`), format: resultFormat(line.unit) },
        categoryAxis: {},
      },
      finding: sentence(t, "scenario.stress.finding", {
        stress: {
          expression: `IFERROR(INDEX(${cells("A")},MATCH(${isLessBetter ? "MAX" : "MIN"}(${cells("G")}),${cells("G")},0)),"–")`,
          text: isKnown ? stresses[worst]!.name : "–",
        },
        outcome: { expression: quote(line.label), text: line.label },
      }),
    },
    "H",
    "M",
    rows.charts,
  );
}
