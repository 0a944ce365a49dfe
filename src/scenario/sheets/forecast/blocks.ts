import type { Key } from "../../../i18n";
import { cell } from "../../../report/cells";
import { formats } from "../../../report/formats";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import { sentence } from "../../../report/sentence";
import type { ScenarioContext } from "../../context";
import { forecastDrivers } from "../../forecast/forecast";
import type { ForecastMonth } from "../../forecast/forecastRows";
import { forecastRows, previousRow, type ForecastRow } from "../../forecast/forecastRows";
import { liveSwitch } from "../../layout";
import { excelFormula } from "../../../report/formulaText";
import { driverCell, forecastLayout, monthColumn, rowOf } from "./layout";

/** A row a line, a column a month. */
export function forecastBlock(context: ScenarioContext, list: readonly ForecastMonth[]): CellsBlock {
  const { study, t } = context;
  const active = study.scenarios[study.active]!.name;
  return {
    kind: "cells",
    key: "months",
    at: `A${forecastLayout.heading}`,
    rows: [
      [
        cell(
          sentence(t, "scenario.forecast.rows", {
            scenario: { expression: liveSwitch(context), text: active },
          }),
          "heading",
        ),
      ],
      ...forecastRows.map((line) => cells(context, line, list)),
      [cell(t("scenario.forecast.note"), "note")],
    ],
  };
}

function cells({ t }: ScenarioContext, line: ForecastRow, list: readonly ForecastMonth[]): Cell[] {
  const isHeader = line.id === "month";
  const style = isHeader ? "headerNumber" : line.isTotal ? "total" : "formula";
  const label = isHeader ? "header" : line.isTotal ? "total" : "label";
  const format = formatOf(line);
  const months = list.slice(1).map((month, place) => {
    const at = (name: string) => cellOf(name, place + 1);
    return cell(formula(`=${excelFormula(line.formula, at)}`, month[line.id]!), style, format);
  });
  return [
    cell(t(`scenario.forecast.${line.id}` as Key), label),
    cell(isHeader ? t("scenario.column.unit") : t(`scenario.unit.${line.unit}`), label),
    startCell(line, list[0]!, style, isHeader ? '"' + t("scenario.forecast.start") + '"' : format),
    ...months,
  ];
}

/** The state before the first month; the header shows a word for its 0. */
function startCell(
  { id, start }: ForecastRow,
  state: ForecastMonth,
  style: "headerNumber" | "total" | "formula",
  format: string,
) {
  if (start === undefined) return cell(null, style);
  const isDriver = forecastDrivers.includes(start);
  return cell(isDriver ? formula(`=${driverCell(start)}`, state[id]!) : state[id]!, style, format);
}

/** Where a name stands, seen from a month. */
function cellOf(name: string, month: number): string {
  const before = previousRow(name);
  if (before !== undefined) return `${monthColumn(month - 1)}${rowOf(before)}`;
  return forecastDrivers.includes(name) ? driverCell(name) : `${monthColumn(month)}${rowOf(name)}`;
}

function formatOf({ id, unit }: ForecastRow): string {
  if (id === "month") return "0";
  if (id === "growth") return "0.000";
  return unit === "count" ? "#,##0.0" : formats.whole;
}
