import type { Key } from "../../../i18n";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import type { Block } from "../../plan";
import { coverLayout, missingSheets } from "./layout";

/** Which sheets of the pack are not there: what data each needs, and which ones were left out by choice. */
export function missingBlock({ data, t, names }: PlanContext): Block {
  const { noData, unwanted } = missingSheets(data);
  const lines = noData.map((key) => [
    cell(names.sheets[key], "label"),
    cell(t(`report.missing.${key}` as Key), "label"),
  ]);
  const left = unwanted.map((key) => names.sheets[key]).join(t("report.listSeparator"));
  const choice = unwanted.length > 0 ? [[cell(t("report.missing.unwanted"), "label"), cell(left, "label")]] : [];
  const all = [...lines, ...choice];
  return {
    ...block(coverLayout(data).missing, [
      row("heading", t("report.missing.heading"), null, null, null, null, null),
      ...(all.length > 0 ? all : [[cell(t("report.missing.none"), "label")]]),
    ]),
    key: "missing",
  };
}
