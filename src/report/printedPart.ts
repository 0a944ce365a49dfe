import type { PlanContext } from "./context";
import { textNumber } from "./formats";
import type { PrintSetup } from "./plan";

/** Of a list that is sorted by weight, as many rows print. */
const MOST_ROWS = 100;

/** Prints the head of a long list; the foot of each page says so, and how to print all of it. */
export function withHeadOfList(
  { t }: PlanContext,
  print: PrintSetup,
  list: { readonly header: number; readonly rows: number },
): PrintSetup {
  if (list.rows <= MOST_ROWS) return print;
  const counts = { printed: textNumber(MOST_ROWS, 0), all: textNumber(list.rows, 0) };
  return withNote(print, list.header + MOST_ROWS, t("report.print.head", counts));
}

/** Prints what stands above a table that others add up; the foot of each page says so. */
export function withoutTable({ t }: PlanContext, print: PrintSetup, heading: number, title: string): PrintSetup {
  return withNote(print, heading - 1, t("report.print.without", { table: title }));
}

function withNote(print: PrintSetup, lastRow: number, note: string): PrintSetup {
  return { ...print, lastRow, footer: `${print.footer}&R${note.replace(/&/g, "&&")}` };
}
