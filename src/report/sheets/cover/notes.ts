import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import { textNumber } from "../../formats";
import type { Block } from "../../plan";
import { version } from "../../version";
import { warningSentence } from "../../warningSentence";
import { coverLayout, notesOf } from "./layout";

/** What the reader should know first: what is missing and what it would need, what was assumed, what was left aside. */
export function notesBlock({ data, t }: PlanContext): Block {
  const sentences = notesOf(data).map((warning) => warningSentence(warning, t, textNumber));
  const shown = sentences.length > 0 ? sentences : [t("report.warning.none")];
  return block(coverLayout(data).notes, [
    row("heading", t("report.heading.notes"), null, null, null, null, null),
    [cell(t("report.about"), "label")],
    ...shown.map((text) => [cell(text, "label")]),
  ]);
}

/** The four kinds of cells, what made the report, and what it needs where the add-in is not. */
export function legendBlock({ data, t, clcSheets = [] }: PlanContext): Block {
  const sheets = clcSheets.join(t("report.listSeparator"));
  const clcLine = t(clcSheets.length === 0 ? "report.clc.none" : "report.clc.some", { sheets });
  return block(coverLayout(data).legend, [
    row("heading", t("report.heading.legend"), null, null, null, null, null),
    [cell(t("report.legend.input"), "input")],
    [cell(t("report.legend.formula"), "formula")],
    [cell(t("report.legend.link"), "link")],
    [cell(t("report.legend.check"), "checkGood"), cell(t("report.legend.checkBad"), "checkBad")],
    [cell(t("report.made", { version, hash: data.hash }), "note")],
    [cell(t("report.definitionsApply"), "note")],
    [cell(clcLine, "note")],
  ]);
}
