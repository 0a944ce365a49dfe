import type { SheetPlan } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { forecast, forecastDrivers, monthsOf } from "../../forecast/forecast";
import { sheetFrame, titleBlock } from "../../frame";
import { localDrivers } from "../../localDrivers";
import { valuesOf } from "../../study";
import { forecastBlock } from "./blocks";
import { capacityBlock, capacityFormats, capacityValidations } from "./capacity";
import { capacityChart } from "./capacityChart";
import { forecastCharts } from "./charts";
import { forecastLayout, monthColumn } from "./layout";

/**
 * The live scenario month by month; undefined for a model without the drivers of a forecast.
 *
 * @throws CoreError "out-of-domain" for months outside 12 to 60
 */
export function forecastSheet(context: ScenarioContext): SheetPlan | undefined {
  const { study, t } = context;
  const months = monthsOf(study.forecast);
  const known = new Set(study.model.drivers.map(({ id }) => id));
  if (!forecastDrivers.every((id) => known.has(id))) return undefined;
  const list = forecast(valuesOf(study, study.scenarios[study.active]!), months);
  const frame = sheetFrame(context, "forecast");
  const columnBreaks = yearStarts(months).map(monthColumn);
  return {
    ...frame,
    blocks: [
      titleBlock(context, "forecast"),
      localDrivers(context, forecastDrivers, forecastLayout.driverHeading, false).block,
      forecastBlock(context, list),
      capacityBlock(context, list),
      ...forecastCharts(t, list),
      ...capacityChart(context, list),
    ],
    conditionalFormats: capacityFormats,
    validations: capacityValidations(context),
    columnWidths: [36, 10, 10, ...list.slice(1).map(() => 11)],
    print: {
      ...frame.print,
      ...{ titleColumns: "A:B", pagesWide: columnBreaks.length + 1, columnBreaks },
    },
  };
}

/** First months of the second year and of later ones: a page holds a year. */
function yearStarts(months: number): number[] {
  return Array.from({ length: Math.ceil(months / 12) - 1 }, (_, year) => 13 + 12 * year);
}
