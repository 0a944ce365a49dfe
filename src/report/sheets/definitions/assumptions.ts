import { cell } from "../../cells";
import type { PlanContext } from "../../context";
import { formats } from "../../formats";
import type { Cell, Validation } from "../../plan";
import { assumptionAddress, assumptionNames } from "./layout";

/** What it is, where its value comes from, the value to change. */
export function assumptionRows({ data, t }: PlanContext): Cell[][] {
  const { assumptions } = data.lifecycle;
  return assumptionNames.map((name) => [
    cell(t(`report.life.assumption.${name}`), "label"),
    cell(t(`report.life.from.${assumptions[name].from}`), "text"),
    cell(assumptions[name].value, "input", name === "marginRate" ? formats.shareInput : formats.general),
  ]);
}

export function assumptionValidations(context: PlanContext): Validation[] {
  const { t } = context;
  const rule = (name: (typeof assumptionNames)[number]) => ({
    range: assumptionAddress(context, name),
    title: t(`report.life.assumption.${name}`).slice(0, TITLE_LIMIT),
  });
  return [
    { ...rule("marginRate"), rule: { kind: "decimal", min: 0, max: 1 }, message: t("report.life.input.share") },
    { ...rule("lostMonths"), rule: { kind: "decimal", min: 0 }, message: t("report.life.input.months") },
  ];
}

/** What Excel shows as the title of a message. */
const TITLE_LIMIT = 32;
