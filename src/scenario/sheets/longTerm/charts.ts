import { placeChart, type ChartWithFinding } from "../../../report/charts/place";
import { textNumber, textShare } from "../../../report/formats";
import { formula, quote } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Block } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { lifeMonths, returnAfter, type LifeMonth } from "../../longTerm/customerLife";
import { longTermLayout as at, monthRow, years } from "./layout";

const sheet = "longTerm";

/** Value so far against acquisition cost, the return by year, and what a customer costs by year. */
export function longTermCharts(context: ScenarioContext, life: readonly LifeMonth[], cac: number): Block[] {
  return [
    ...placeChart(valueChart(context, life, cac), "A", "C", at.charts),
    ...placeChart(returnChart(context, life, cac), "D", "G", at.charts),
    ...placeChart(costChart(context, life, cac), "H", "K", at.charts),
  ];
}

const monthRange = (column: string) => ({ sheet, range: `${column}${monthRow(0)}:${column}${monthRow(lifeMonths)}` });
const yearRange = (column: string) => ({
  sheet,
  range: `${column}${at.firstYear}:${column}${at.firstYear + years - 1}`,
});

function valueChart({ t }: ScenarioContext, life: readonly LifeMonth[], cac: number): ChartWithFinding {
  const below = life.filter(({ lessCac }) => lessCac < 0).length;
  const range = monthRange("F").range;
  const last = `F${monthRow(lifeMonths)}`;
  const found = sentence(t, "scenario.longTerm.covered", {
    month: { expression: `COUNTIF(${range},"<0")`, text: String(below) },
  });
  const never = t("scenario.longTerm.notCovered", { months: lifeMonths });
  const isCovered = life.at(-1)!.lessCac >= 0;
  const text = `=IF(ISNUMBER(${last}),IF(${last}<0,${quote(never)},${found.formula.slice(1)}),"–")`;
  return {
    chart: {
      ...{ name: "ClvAgainstCac", type: "line", legend: true },
      title: `${t("scenario.longTerm.chart.value")}\n${t("scenario.longTerm.when", { months: lifeMonths })}`,
      categories: monthRange("A"),
      series: [
        { name: t("scenario.longTerm.clvSoFar"), values: monthRange("D"), look: "dashed", ...palette.value },
        { name: t("scenario.longTerm.cac"), values: monthRange("E"), ...palette.acquisition },
      ],
      valueAxis: { title: t("scenario.unit.money"), format: "#,##0" },
      categoryAxis: { title: t("scenario.longTerm.month") },
    },
    finding: formula(text, Number.isNaN(cac) ? "–" : isCovered ? found.value : never),
  };
}

function returnChart({ t }: ScenarioContext, life: readonly LifeMonth[], cac: number): ChartWithFinding {
  const value = returnAfter(life, cac, lifeMonths);
  const last = `C${at.firstYear + years - 1}`;
  return {
    chart: {
      ...{ name: "ReturnByYear", type: "columnClustered", legend: false, labels: "0%" },
      title: `${t("scenario.longTerm.chart.droi")}\n${t("scenario.longTerm.whenDroi")}`,
      categories: yearRange("A"),
      series: [{ name: t("scenario.longTerm.droi"), values: yearRange("C"), ...palette.retention }],
      valueAxis: { title: t("scenario.longTerm.droi"), format: "0%" },
      categoryAxis: { title: t("scenario.longTerm.year") },
    },
    finding: sentence(t, "scenario.longTerm.finding.droi", {
      years: { expression: String(years), text: String(years) },
      share: {
        expression: `IFERROR(TEXT(${last},"0.0%"),"–")`,
        text: Number.isNaN(value) ? "–" : textShare(value),
      },
    }),
  };
}

const costColumns = [
  ["acquisition", "D", palette.acquisition],
  ["service", "E", palette.retention],
  ["retention", "F", palette.value],
] as const;

function costChart({ t }: ScenarioContext, life: readonly LifeMonth[], cac: number): ChartWithFinding {
  const total = life.reduce((sum, { service, retention }) => sum + service + retention, cac);
  const last = `H${at.firstYear + years - 1}`;
  return {
    chart: {
      ...{ name: "CostOfLife", type: "columnStacked", legend: true },
      title: `${t("scenario.longTerm.chart.cost")}\n${t("scenario.longTerm.whenCost")}`,
      categories: yearRange("A"),
      series: costColumns.map(([key, column, mark]) => ({
        ...{ name: t(`scenario.longTerm.${key}`), values: yearRange(column) },
        ...mark,
      })),
      valueAxis: { title: t("scenario.unit.money"), format: "#,##0" },
      categoryAxis: { title: t("scenario.longTerm.year") },
    },
    finding: sentence(t, "scenario.longTerm.finding.cost", {
      years: { expression: String(years), text: String(years) },
      amount: {
        expression: `IFERROR(TEXT(${last},"#,##0.00"),"–")`,
        text: Number.isNaN(total) ? "–" : textNumber(total, 2),
      },
    }),
  };
}
