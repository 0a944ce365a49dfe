import { block, cell, row } from "../../cells";
import { itemLabel, stageLabel, type PlanContext } from "../../context";
import type { Block, Cell, SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { assumptionRows, assumptionValidations } from "./assumptions";
import { choiceRows } from "./choices";
import { costMapTable } from "./costMapTable";
import { denominatorRows } from "./denominators";
import { conventions, definitionsLayout, type Section } from "./layout";
import { exclusionRows, metricRows } from "./metrics";
import { ruleText, thresholdName } from "./rules";
import { settingRows } from "./settings";
import { terms } from "./terms";

/** Every definition that the numbers rest on, as it was applied in this report. */
export function definitionsSheet(context: PlanContext): SheetPlan {
  const { data, t } = context;
  const layout = definitionsLayout(context);
  const blocks: Block[] = [
    titleBlock(context, "definitions", ["stages", "customers"]),
    section(layout.terms, t("report.heading.terms"), header(context, "term", "meaning", "origin"), termRows(context)),
    section(layout.rules, t("report.heading.rules"), header(context, "stage", "rule"), ruleRows(context)),
    section(layout.thresholds, t("report.heading.thresholds"), thresholdHeader(context), thresholdRows(context)),
    section(
      layout.assumptions,
      t("report.life.heading.assumptions"),
      [...header(context, "term", "origin"), cell(t("report.column.value"), "headerNumber")],
      assumptionRows(context),
    ),
  ];
  if (data.costs && layout.denominators) {
    const titles = [...header(context, "category", "counts"), cell(t("report.column.denominator"), "headerNumber")];
    blocks.push(
      section(layout.denominators, t("report.heading.denominators"), titles, denominatorRows(context, data.costs)),
    );
  }
  if (data.costs && layout.costMap) {
    blocks.push(block(layout.costMap.heading, [headingRow(t("report.heading.costMap"), 7)]));
    blocks.push(costMapTable(context, data.costs, layout.costMap));
  }
  blocks.push(
    section(
      layout.exclusions,
      t("report.metric.heading.exclusions"),
      [cell(t("report.column.source"), "header"), cell(t("report.column.reasons"), "header")],
      exclusionRows(context),
    ),
    section(
      layout.conventions,
      t("report.heading.conventions"),
      header(context, "term", "meaning"),
      conventionRows(context),
    ),
    ...choiceSection(context, layout.choices),
    section(layout.settings, t("report.metric.heading.settings"), settingHeader(context), settingRows(context)),
    section(layout.metrics, t("report.metric.heading.metrics"), metricHeader(context), metricRows(context)),
  );
  return {
    ...sheetFrame(context, "definitions"),
    blocks,
    validations: assumptionValidations(context),
    columnWidths: [30, 76, 24, 16, 16, 16, 16],
  };
}

function choiceSection(context: PlanContext, at: Section | undefined): Block[] {
  const titles = [...settingHeader(context), ...header(context, "origin")];
  return at ? [section(at, context.t("report.choice.heading"), titles, choiceRows(context))] : [];
}

function metricHeader({ t }: PlanContext): Cell[] {
  return row("header", t("report.metric.metric"), t("report.metric.formula"), t("report.column.where"));
}

function settingHeader({ t }: PlanContext): Cell[] {
  return row("header", t("report.metric.setting"), t("report.column.value"));
}

function section(at: Section, heading: string, titles: readonly Cell[], rows: readonly (readonly Cell[])[]): Block {
  return block(at.heading, [headingRow(heading, titles.length), titles, ...rows]);
}

function headingRow(heading: string, columns: number): Cell[] {
  return row("heading", heading, ...Array<null>(columns - 1).fill(null));
}

type Title = "term" | "meaning" | "origin" | "stage" | "rule" | "category" | "counts";

function header({ t }: PlanContext, ...titles: Title[]): Cell[] {
  return titles.map((title) => cell(t(`report.column.${title}`), "header"));
}

function termRows({ data, t }: PlanContext): Cell[][] {
  return terms(t, data.model.id).map(([term, meaning, origin]) => [
    cell(term, "label"),
    cell(meaning, "text"),
    cell(origin, "label"),
  ]);
}

function ruleRows({ data, t }: PlanContext): Cell[][] {
  const unseen = (data.model.unseen ?? []).map((stage) => [stage, t("report.unseen")] as const);
  const rules = data.model.rules.map((rule) => [rule.stage, ruleText(t, rule, data.thresholds)] as const);
  return [...rules, ...unseen].map(([stage, text]) => [cell(stageLabel(t, stage), "label"), cell(text, "text")]);
}

function thresholdHeader(context: PlanContext): Cell[] {
  const value = cell(context.t("report.column.value"), "headerNumber");
  return [...header(context, "term", "meaning"), value, cell(context.t("report.column.unit"), "headerAside")];
}

function thresholdRows({ data, t }: PlanContext): Cell[][] {
  return Object.entries(data.thresholds).map(([name, value]) => [
    cell(thresholdName(t, name), "label"),
    cell(t("report.threshold.default", { value: data.model.thresholds[name]!.default }), "text"),
    cell(value, "label"),
    cell(t(`report.unit.${data.model.thresholds[name]!.unit}`), "aside"),
  ]);
}

function conventionRows(context: PlanContext): Cell[][] {
  const { t } = context;
  const chosen = choices(context);
  return conventions.map((name) => [
    cell(t(`report.convention.${name}`), "label"),
    cell(t(`report.conventionText.${name}`, chosen), "text"),
  ]);
}

/** What the settings say where a convention is a choice. */
function choices({ data, t }: PlanContext): Readonly<Record<string, string | number>> {
  const drivers = (data.allocation ?? []).map(({ item, driver }) =>
    t("report.driverOf", { item: itemLabel(t, item), driver: t(`report.driver.${driver}`) }),
  );
  return {
    month: data.settings.fiscalYearStart ?? 1,
    drivers: drivers.length > 0 ? drivers.join(t("report.listSeparator")) : "–",
  };
}
