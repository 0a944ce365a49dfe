import { isoDate } from "./calendar";
import { block, cell, jump } from "./cells";
import type { PlanContext } from "./context";
import type { Block, SheetPlan, StyledCell } from "./plan";
import { headerFooter } from "./print";
import type { SheetKey } from "./names";
import { isStanding } from "./standing";

/** Where every sheet leads: back to the cover, and on to figures, words, warnings and meanings. */
const mainSheets = ["cover", "kpis", "commentary", "alerts", "definitions"] as const;

/** On the cover, which names every other sheet: in as many columns as its tables have. */
const LINKS_A_ROW = 6;

/** Rows of links on the cover, whatever sheets there are: what stands below keeps its place. */
export const COVER_LINK_ROWS = 3;

/** A1 what, A2 who and when, A3 in which unit, row 4 where to go from here: the main sheets and `own`, if there are. */
export function titleBlock(context: PlanContext, key: SheetKey, own: readonly SheetKey[]): Block {
  const { t, names } = context;
  const jumps = (keys: readonly SheetKey[]) =>
    keys.filter((link) => link !== key && isStanding(context, link)).map((link) => jump(names.sheets[link], link));
  return block(1, [
    [cell(t(`report.title.${key}`), "title")],
    [cell(subtitle(context), "subtitle")],
    [cell(unitLine(context), "unit")],
    ...(key === "cover" ? rowsOfLinks(jumps(own)) : [[...jumps(mainSheets), ...apart(jumps(own))]]),
  ]);
}

function rowsOfLinks(jumps: readonly StyledCell[]): StyledCell[][] {
  const rows = Array.from({ length: COVER_LINK_ROWS }, (_, index) => index * LINKS_A_ROW);
  return rows.map((from) => jumps.slice(from, from + LINKS_A_ROW)).filter((row) => row.length > 0);
}

/** The name of a sheet may be wider than a column. */
function apart(jumps: readonly StyledCell[]): (StyledCell | null)[] {
  return jumps.flatMap((one, index) => (index === 0 ? [one] : [null, one]));
}

/** "Sample Ltd, 2024-07-01 to 2025-06-30, as of 2025-06-30" */
function subtitle({ data, t }: PlanContext): string {
  const { period, asOf, settings } = data;
  const when = t("report.subtitle", { start: isoDate(period.start), end: isoDate(period.end), asOf: isoDate(asOf) });
  return settings.subject ? t("report.subjectAnd", { subject: settings.subject, when }) : when;
}

function unitLine({ data, t }: PlanContext): string {
  return t("report.unit", { unit: data.settings.unit ?? t("report.unitOfSource") });
}

/** What all sheets have in common; a sheet overrides what differs. */
export function sheetFrame(context: PlanContext, key: SheetKey): Omit<SheetPlan, "blocks" | "columnWidths"> {
  return {
    key,
    name: context.names.sheets[key],
    conditionalFormats: [],
    gridlines: false,
    freezeRows: 0,
    tabColor: "#0072B2",
    print: headerFooter(context.t(`report.title.${key}`), subtitle(context), context.data.hash),
  };
}
