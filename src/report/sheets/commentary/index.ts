import { limitIds, limits, type LimitId } from "../../commentary/limits";
import { numberPart } from "../../commentary/parts";
import type { CommentaryContext, CommentaryRule, Statement } from "../../commentary/rule";
import { actionRules } from "../../commentary/rules/actions";
import { driversOf } from "../../commentary/rules/drivers";
import { headlineRules } from "../../commentary/rules/headline";
import { riskRules } from "../../commentary/rules/risks";
import { block, cell, row } from "../../cells";
import type { PlanContext } from "../../context";
import { isoMonth } from "../../calendar";
import type { Block, Cell, SheetPlan } from "../../plan";
import { sentence } from "../../sentence";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { commentaryLayout, limitRows, OWN_LINES, type CommentarySection } from "./layout";

/** What happened, why, and what to do, in sentences whose numbers are those of the other sheets. */
export function commentarySheet(context: PlanContext): SheetPlan | undefined {
  const { kpis } = context.data;
  if (!kpis) return undefined;
  const own: CommentaryContext = { ...context, limit: (id) => limitPart(id) };
  const drivers = driversOf(own);
  const said: Record<CommentarySection, readonly Statement[]> = {
    headline: statements(own, headlineRules),
    ...{ up: drivers?.up ?? [], down: drivers?.down ?? [] },
    ...{ actions: statements(own, actionRules), risks: statements(own, riskRules) },
  };
  const silent = (section: CommentarySection) => {
    const isDriver = section === "up" || section === "down";
    return isDriver && !drivers ? "noComparison" : `none.${section}`;
  };
  return {
    ...sheetFrame(context, "commentary"),
    blocks: [
      titleBlock(context, "commentary", ["budget"]),
      limitsBlock(context),
      ...commentaryLayout(said).flatMap(({ section, heading, first, own: ownLines }): Block[] => [
        {
          ...block(heading, [headingCells(context, section, isoMonth(kpis.months.at(-1)!))]),
          key: `${section}.heading`,
        },
        ...(said[section].length === 0
          ? [line(first, section, cell(context.t(`report.say.${silent(section) as "noComparison"}`), "text"))]
          : said[section].map((statement, index) => {
              const text = sentence(context.t, statement.key, statement.parts);
              return line(first + index, `${section}.${statement.id}`, cell(text, "text"), marks[section]);
            })),
        { ...block(ownLines, ownRows(context)), key: `${section}.own` },
      ]),
    ],
    columnWidths: [22, 96, 30, 12, 20, 50],
  };
}

function statements(context: CommentaryContext, rules: readonly CommentaryRule[]): Statement[] {
  return rules.flatMap((rule) => rule(context) ?? []);
}

/** Better and worse are told by sign as well as by place. */
const marks: Readonly<Partial<Record<CommentarySection, string>>> = { up: "▲", down: "▼" };

function line(at: number, key: string, text: Cell, mark = "•"): Block {
  return { ...block(at, [[cell(mark, "aside"), text, cell("", "input")]]), key };
}

function headingCells({ t }: PlanContext, section: CommentarySection, month: string): Cell[] {
  return row("heading", t(`report.say.heading.${section}`), month, t("report.say.remark"));
}

function ownRows({ t }: PlanContext): Cell[][] {
  return Array.from({ length: OWN_LINES }, () => [cell(t("report.say.own"), "note"), cell("", "input")]);
}

/** When a rule speaks. */
function limitsBlock({ t }: PlanContext): Block {
  return {
    kind: "cells",
    at: `${limitRows.column}${limitRows.heading}`,
    rows: [
      row("heading", t("report.say.heading.limits"), null),
      ...limitIds.map((id) => [
        cell(limits[id].value, "label", limits[id].format),
        cell(t(`report.say.limit.${id}`), "aside"),
      ]),
    ],
    key: "limits",
  };
}

function limitPart(id: LimitId) {
  const { value, format } = limits[id];
  const at = `$${limitRows.column}$${limitRows.first + limitIds.indexOf(id)}`;
  const share = format.endsWith("%");
  return { value, part: numberPart(at, value, share ? "share" : "months") };
}
