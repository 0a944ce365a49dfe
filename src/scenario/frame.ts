import { isoDate } from "../report/calendar";
import { block, cell, jump } from "../report/cells";
import type { Block, SheetPlan } from "../report/plan";
import { headerFooter } from "../report/print";
import type { ScenarioContext } from "./context";
import type { ScenarioSheetKey } from "./names";

/** A1 what, A2 for whom and when, A3 in which unit, A4 the way back to the scenarios. Tables begin at row 6. */
export function titleBlock(context: ScenarioContext, key: ScenarioSheetKey): Block {
  const { t, names, study } = context;
  const unit = t("report.unit", { unit: study.unit ?? t("report.unitOfSource") });
  const back = key === "scenarios" ? [] : [[jump(names.sheets.scenarios, "scenarios")]];
  return block(1, [
    [cell(t(`scenario.title.${key}`), "title")],
    [cell(subtitle(context), "subtitle")],
    [cell(unit, "unit")],
    ...back,
  ]);
}

function subtitle({ study: { subject, asOf }, t }: ScenarioContext): string {
  const when = asOf === undefined ? t("scenario.subtitle") : t("scenario.subtitleAsOf", { asOf: isoDate(asOf) });
  return subject === undefined ? when : t("report.subjectAnd", { subject, when });
}

/** What all sheets have in common; a sheet overrides what differs. */
export function sheetFrame(
  context: ScenarioContext,
  key: ScenarioSheetKey,
): Omit<SheetPlan, "blocks" | "columnWidths"> {
  return {
    key,
    name: context.names.sheets[key],
    conditionalFormats: [],
    gridlines: false,
    freezeRows: 0,
    tabColor: "#E69F00",
    print: headerFooter(context.t(`scenario.title.${key}`), subtitle(context), context.hash),
  };
}
