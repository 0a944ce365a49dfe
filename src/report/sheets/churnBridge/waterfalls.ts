import { sumAmounts } from "../../../core";
import { moneyFormats, type PlanContext } from "../../context";
import type { BridgeRow, MrrRow } from "../../data";
import { axisFormat, formats, textNumber } from "../../formats";
import type { Block } from "../../plan";
import { sentence } from "../../sentence";
import { lettersOf } from "../keyedTable";
import type { Rows } from "./layout";
import { bridgeColumns, mrrColumns } from "./monthTables";
import { waterfallBlocks, type WaterfallStep } from "./waterfall";

export function customerWaterfall(context: PlanContext, rows: readonly BridgeRow[], at: number, months: Rows): Block[] {
  const { t } = context;
  const of = lettersOf(bridgeColumns(context));
  const total = months.last + 1;
  const sum = (key: "won" | "reactivated" | "churned") => rows.reduce((all, row) => all + row[key], 0);
  const step = (
    key: "opening" | "won" | "reactivated" | "churned" | "closing",
    value: number,
    kind: WaterfallStep["kind"],
  ) => ({
    ...{ label: t(`report.life.column.${key}`), address: `${of[key]}${total}`, value, kind },
  });
  const [opening, closing] = [rows[0]!.opening, rows.at(-1)!.closing];
  const part = (address: string, value: number) => ({
    expression: `TEXT(${address},"#,##0")`,
    text: textNumber(value, 0),
  });
  return waterfallBlocks(
    context,
    {
      key: "CustomerBridge",
      heading: t("report.life.heading.waterfall"),
      title: t("report.life.chart.bridge"),
      axis: t("report.column.customers"),
      ...{ format: formats.whole, axisFormat: "#,##0" },
      steps: [
        step("opening", opening, "level"),
        step("won", sum("won"), "up"),
        step("reactivated", sum("reactivated"), "up"),
        step("churned", sum("churned"), "down"),
        step("closing", closing, "level"),
      ],
      finding: sentence(t, "report.life.finding.bridge", {
        opening: part(`${of.opening}${total}`, opening),
        closing: part(`${of.closing}${total}`, closing),
        won: part(`${of.won}${total}`, sum("won")),
        churned: part(`${of.churned}${total}`, sum("churned")),
      }),
    },
    at,
  );
}

export function mrrWaterfall(context: PlanContext, rows: readonly MrrRow[], at: number, months: Rows): Block[] {
  const { data, t } = context;
  const of = lettersOf(mrrColumns(context));
  const total = months.last + 1;
  const sum = (key: Exclude<keyof MrrRow, "month">) => sumAmounts(rows.map((row) => row[key]));
  const step = (key: Exclude<keyof MrrRow, "month">, value: number, kind: WaterfallStep["kind"]) => ({
    ...{ label: t(`report.life.column.${key}`), address: `${of[key]}${total}`, value, kind },
  });
  const [opening, closing] = [rows[0]!.opening, rows.at(-1)!.closing];
  const part = (address: string, value: number) => ({
    expression: `TEXT(${address},"#,##0")`,
    text: textNumber(value, 0),
  });
  const highest = opening + sum("won") + sum("reactivated") + sum("expansion");
  return waterfallBlocks(
    context,
    {
      key: "MrrBridge",
      heading: t("report.life.heading.mrrWaterfall"),
      title: t("report.life.chart.mrr"),
      axis: t("report.life.column.monthly"),
      ...{ format: moneyFormats(data).total, axisFormat: axisFormat(highest, data.settings.largeAmounts) },
      steps: [
        step("opening", opening, "level"),
        ...(["won", "reactivated", "expansion"] as const).map((key) => step(key, sum(key), "up")),
        ...(["contraction", "churned"] as const).map((key) => step(key, sum(key), "down")),
        step("closing", closing, "level"),
      ],
      finding: sentence(t, "report.life.finding.mrr", {
        opening: part(`${of.opening}${total}`, opening),
        closing: part(`${of.closing}${total}`, closing),
        churned: part(`${of.churned}${total}`, sum("churned")),
      }),
    },
    at,
  );
}
