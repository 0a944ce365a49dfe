import { cell } from "../../../report/cells";
import { placeChart } from "../../../report/charts/place";
import { textNumber } from "../../../report/formats";
import { formula } from "../../../report/formulas";
import { palette } from "../../../report/palette";
import type { Block, Cell, CellsBlock, ChartSeries } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import { columnLetters } from "../../../report/address";
import { customersAt, type Allocation } from "../../allocation/allocation";
import type { ScenarioContext } from "../../context";
import { orNone, resultOf } from "../../result";
import { at, columnOf, columns as c, curveSteps, rowsOf } from "./layout";
import { lastReturn } from "./workings";

const sheet = "allocation";
/** More curves cannot be told apart. */
const mostCurves = 6;
const marks = [
  palette.acquisition,
  palette.retention,
  palette.value,
  palette.churn,
  palette.referral,
  palette.activation,
];

/** Customers of each channel over its spend, from nothing to half as much again as the most that one gets. */
export function curvesBlock({ t }: ScenarioContext, allocation: Allocation): CellsBlock {
  const { curves, last } = rowsOf(allocation);
  const shown = allocation.channels.slice(0, mostCurves);
  const most = 1.5 * Math.max(...allocation.channels.flatMap(({ spend, channel }) => [spend, channel.spend]));
  const largest = `1.5*MAX(${columnOf("spend", last)},${columnOf("optimal", last)})`;
  const rows = Array.from({ length: curveSteps + 1 }, (_, step): Cell[] => {
    const row = curves.first + step;
    const spend = (most * step) / curveSteps;
    return [
      cell(formula(orNone(`${largest}*${step}/${curveSteps}`), spend), "formula", "#,##0"),
      ...shown.map(({ option, channel }, i) => {
        const own = (column: keyof typeof c) => `$${c[column]}$${at.first + i}`;
        const text = `IF(${own("slope")}>0,${own("ceiling")}*(1-EXP(-${own("slope")}*$A${row})),${own("customers")})`;
        return cell(
          formula(orNone(text), resultOf(customersAt(option, spend, channel.customers))),
          "formula",
          "#,##0.0",
        );
      }),
    ];
  });
  return {
    kind: "cells",
    key: "curves",
    at: `A${curves.heading}`,
    rows: [
      [cell(t("scenario.allocation.curves"), "heading")],
      [
        cell(t("scenario.allocation.curveSpend"), "headerNumber"),
        ...shown.map(({ channel }, i) => cell(formula(`=$A$${at.first + i}&""`, channel.name), "headerNumber")),
      ],
      ...rows,
    ],
  };
}

/** Curves with the best spend of each marked, and spend now beside then. */
export function allocationCharts({ t }: ScenarioContext, allocation: Allocation): Block[] {
  const { charts, curves, last } = rowsOf(allocation);
  const shown = allocation.channels.slice(0, mostCurves);
  const range = (letter: string) => ({ sheet, range: `${letter}${curves.first}:${letter}${curves.last}` });
  const series = shown.flatMap(({ channel }, i): ChartSeries[] => [
    { name: channel.name, values: range(columnLetters(i + 1)), joined: true, ...marks[i]! },
    {
      ...{ name: t("scenario.allocation.best", { channel: channel.name }), marks: [], ...marks[i]! },
      values: { sheet, range: `${c.customersThen}${at.first + i}` },
      categories: { sheet, range: `${c.optimal}${at.first + i}` },
    },
  ]);
  const gain = allocation.channels.reduce((sum, channel) => sum + channel.gain, 0);
  const total = `${c.gain}${last + 1}`;
  const column = (letter: string) => ({ sheet, range: `${letter}${at.first}:${letter}${last}` });
  return [
    ...placeChart(
      {
        chart: {
          ...{ name: "AllocationCurves", type: "scatter", legend: true, series },
          title: `${t("scenario.allocation.curves")}\n${t("scenario.allocation.chartWhen")}`,
          categories: range("A"),
          valueAxis: { title: t("scenario.allocation.customers"), format: "#,##0" },
          categoryAxis: { title: t("scenario.allocation.curveSpend"), format: "#,##0" },
        },
        finding: sentence(t, "scenario.allocation.finding", {
          gain: { expression: `IFERROR(TEXT(${total},"#,##0"),"–")`, text: textNumber(gain, 0) },
        }),
      },
      "A",
      "F",
      charts,
    ),
    ...placeChart(
      {
        chart: {
          ...{ name: "AllocationSpend", type: "barClustered", legend: true, labels: "#,##0" },
          title: `${t("scenario.allocation.spendChart")}\n${t("scenario.allocation.chartWhen")}`,
          categories: column(c.name),
          series: [
            { name: t("scenario.allocation.spend"), values: column(c.spend), ...palette.unallocated },
            {
              name: t("scenario.allocation.optimal"),
              values: column(c.optimal),
              look: "outlined",
              ...palette.acquisition,
            },
          ],
          valueAxis: { title: t("scenario.unit.money"), format: "#,##0" },
          categoryAxis: {},
        },
        finding: sentence(t, "scenario.allocation.lastFinding", {
          back: {
            expression: `TEXT($B$${at.lastReturn},"0.00")`,
            text: textNumber(lastReturn(allocation), 2),
          },
        }),
      },
      "H",
      "N",
      charts,
    ),
  ];
}
