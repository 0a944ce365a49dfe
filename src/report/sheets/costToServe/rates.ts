import type { Translate } from "../../../i18n";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import { rateOf, type CostToServe } from "../../data/serve/costToServe";
import type { ServeDriver } from "../../data/serve/serveDrivers";
import { column, formula } from "../../formulas";
import type { Block } from "../../plan";
import type { ServeLayout } from "./layout";

export function driverLabel(t: Translate, driver: ServeDriver): string {
  return t(`report.serve.driver.${driver}`);
}

/** What a unit of each driver costs: the rates of all activities that it drives. */
export function rateBlock({ t, names }: PlanContext, serve: CostToServe, { rates: at }: ServeLayout): Block {
  const of = (key: "rate" | "driver") => column(names.tables.activities, t(`report.serve.column.${key}`));
  return {
    ...block(at.heading, [
      row("heading", t("report.serve.heading.rates"), null),
      [cell(t("report.serve.column.driver"), "header"), cell(t("report.serve.column.rate"), "headerNumber")],
      ...serve.drivers.map((driver, index) => [
        cell(driverLabel(t, driver), "label"),
        cell(
          formula(`=SUMIFS(${of("rate")},${of("driver")},A${at.first + index})`, rateOf(serve.activities, driver)),
          "formula",
          "#,##0.0000;-#,##0.0000",
        ),
      ]),
    ]),
    key: "rates",
  };
}
