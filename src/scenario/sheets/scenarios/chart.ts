import { placeChart } from "../../../report/charts/place";
import { quote } from "../../../report/formulas";
import type { Block } from "../../../report/plan";
import { palette } from "../../../report/palette";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { lineRow } from "../../layout";
import { resultFormat } from "../../unitFormats";
import type { ScenariosLayout } from "./layout";
import { outcomes } from "./outcomeBlock";

/** The outcome by scenario, the best of them named below. */
export function outcomeChart(context: ScenarioContext, at: ScenariosLayout): Block[] {
  const { study, t } = context;
  const line = study.model.lines.find(({ id }) => id === study.model.outcome)!;
  const row = lineRow(context, line.id) + 1;
  const cells = `${at.first}${row}:${at.last}${row}`;
  const names = `${at.first}${at.header}:${at.last}${at.header}`;
  const values = outcomes(context).slice(1);
  const best = study.scenarios.reduce(
    (winner, _, place) => (values[place]![line.id]! > values[winner]![line.id]! ? place : winner),
    0,
  );
  // a scenario without a result leaves none to be the best
  const isKnown = values.every((lines) => Number.isFinite(lines[line.id]));
  return placeChart(
    {
      chart: {
        ...{ name: "OutcomeByScenario", type: "barClustered", legend: false, labels: resultFormat(line.unit) },
        title: `${line.label}\n${t("scenario.chart.byScenario")}`,
        categories: { sheet: "scenarios", range: names },
        series: [{ name: line.label, values: { sheet: "scenarios", range: cells }, ...palette.value }],
        valueAxis: { title: t(`scenario.unit.${line.unit}`), format: resultFormat(line.unit) },
        categoryAxis: {},
      },
      finding: sentence(t, "scenario.finding.best", {
        scenario: {
          expression: `IFERROR(INDEX(${names},MATCH(MAX(${cells}),${cells},0)),"–")`,
          text: isKnown ? study.scenarios[best]!.name : "–",
        },
        outcome: { expression: quote(line.label), text: line.label },
      }),
    },
    "A",
    at.last,
    at.chart,
  );
}
