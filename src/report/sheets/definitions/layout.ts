import { costCategories } from "../../costs/categories";
import type { PlanContext } from "../../context";
import { choiceRows } from "./choices";
import { exclusionRows, metricRows } from "./metrics";
import { settingRows } from "./settings";
import { terms } from "./terms";

/** Rows of the sheet "Definitions", counted from 1. Sections follow each other with a blank row between them. */
export interface DefinitionsLayout {
  readonly terms: Section;
  readonly rules: Section;
  readonly thresholds: Section;
  readonly assumptions: Section;
  /** Undefined without a ledger. */
  readonly denominators?: Section;
  readonly costMap?: Section;
  readonly exclusions: Section;
  readonly conventions: Section;
  /** Undefined where no sheet rests on any. */
  readonly choices?: Section;
  readonly settings: Section;
  readonly metrics: Section;
}

export interface Section {
  readonly heading: number;
  readonly header: number;
  readonly first: number;
}

/** Inputs that the reader may change, in their order on the sheet. */
export const assumptionNames = ["marginRate", "lostMonths"] as const;

/** Address of the value of an assumption. */
export function assumptionAddress(context: PlanContext, name: (typeof assumptionNames)[number]): string {
  return `C${definitionsLayout(context).assumptions.first + assumptionNames.indexOf(name)}`;
}

export const conventions = [
  "orders",
  "returns",
  "unassigned",
  "excluded",
  "period",
  "ledgerMonths",
  "money",
  "churned",
  "subscriptions",
  "moves",
  "churnCost",
  "clv",
  "repurchase",
  "fiscalYear",
  "accounts",
  "drivers",
] as const;

export function definitionsLayout(context: PlanContext): DefinitionsLayout {
  const { data, t } = context;
  const choices = choiceRows(context).length;
  let next = 6; // the title block ends on row 4
  const section = (rows: number): Section => {
    const heading = next;
    next += rows + 3;
    return { heading, header: heading + 1, first: heading + 2 };
  };
  return {
    terms: section(terms(t, data.model.id).length),
    rules: section(data.model.rules.length + (data.model.unseen ?? []).length),
    thresholds: section(Object.keys(data.thresholds).length),
    assumptions: section(assumptionNames.length),
    ...(data.costs && {
      denominators: section(costCategories.length),
      costMap: section(data.costs.map.length),
    }),
    exclusions: section(exclusionRows(context).length),
    conventions: section(conventions.length),
    ...(choices > 0 && { choices: section(choices) }),
    settings: section(settingRows(context).length),
    metrics: section(metricRows(context).length),
  };
}
