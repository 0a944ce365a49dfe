import type { ReportPlan } from "../../report/plan";
import { XlsxError } from "./errors";
import { limits } from "./limits";

/** @see Microsoft, "Rename a worksheet": 31 characters, none of / \ ? * : [ ], no apostrophe at the ends, not "History" */
function isSheetName(name: string): boolean {
  return /^(?!')[^\\/?*:[\]]{1,31}(?<!')$/.test(name) && name.trim() !== "" && name.toLowerCase() !== "history";
}

/** @see Microsoft, "Names in formulas": begins with a letter or _, no blanks, not to be taken for a cell such as CLV1 or R1C1 */
function isDefinedName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= limits.name && !looksLikeCell(name);
}

function looksLikeCell(name: string): boolean {
  return /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$|^[RC]\d*$/i.test(name);
}

/**
 * Checks every name of a plan: Excel repairs a file, or drops a part of it, for one bad name.
 *
 * @throws XlsxError "name-illegal", "name-taken", "no-sheets"
 */
export function requireNames({ sheets, names }: ReportPlan): void {
  if (sheets.length === 0) throw new XlsxError("no-sheets", { where: "plan" });
  const tables = sheets.flatMap((sheet) => sheet.blocks.filter((block) => block.kind === "table"));
  requireEach(
    "plan",
    isSheetName,
    sheets.map(({ name }) => name),
  );
  requireEach(
    "plan",
    isDefinedName,
    [...tables, ...names].map(({ name }) => name),
  );
  for (const { name, columns } of tables)
    requireEach(
      name,
      isColumnTitle,
      columns.map(({ title }) => title),
    );
  for (const { name, blocks } of sheets) {
    requireEach(
      name,
      isPrintable,
      blocks.filter((block) => block.kind === "chart").map((chart) => chart.name),
    );
  }
}

/** Line ends are allowed in a title; other control characters would not come back the same. */
function isColumnTitle(title: string): boolean {
  return title.length <= limits.columnTitle && isPrintable(title.replaceAll("\n", " "));
}

function isPrintable(name: string): boolean {
  return name.length > 0 && !/\p{Cc}/u.test(name);
}

/** Each name is legal, and no two are the same to Excel, which does not tell capitals apart. */
function requireEach(where: string, isLegal: (name: string) => boolean, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!isLegal(name)) throw new XlsxError("name-illegal", { where, got: name });
    if (seen.has(name.toLowerCase())) throw new XlsxError("name-taken", { where, got: name });
    seen.add(name.toLowerCase());
  }
}
