import { tags } from "./tags";

/** A rectangle of cells; all counted from 1, the last ones included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What a workbook offers as a table: a worksheet table, or all cells of a sheet that has none. */
export interface WorkbookTable {
  readonly sheet: string;
  /** Position of the sheet in the workbook, from 0. */
  readonly sheetIndex: number;
  readonly hidden: boolean;
  /** Name and place of the worksheet table; absent for the cells of a whole sheet. */
  readonly table?: string;
  readonly range?: CellRange;
}

type Parts = ReadonlyMap<string, string>;

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

/** The rectangle that a reference such as A1:C9 names; undefined for any other text. */
export function rangeOf(reference: string): CellRange | undefined {
  const [, c1, r1, c2, r2] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (c1 === undefined || c2 === undefined) return undefined;
  return {
    firstRow: Number(r1),
    firstColumn: columnNumber(c1),
    lastRow: Number(r2),
    lastColumn: columnNumber(c2),
  };
}

/** A path relative to the part that names it: "../tables/table1.xml" seen from "xl/worksheets". */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return `${folder}/${target}`.replace(/[^/]+\/\.\.\//g, "").replace(/\/\.\//g, "/");
}

/** Targets of the relations of a part, by id. */
function relations(parts: Parts, path: string): Map<string, string> {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const file = path.slice(folder.length + 1);
  const list = tags(parts.get(`${folder}/_rels/${file}.rels`) ?? "", "Relationship");
  return new Map(list.map(({ Id = "", Target = "" }) => [Id, resolved(folder, Target)]));
}

function tablesOn(parts: Parts, sheetPath: string): { table: string; range: CellRange }[] {
  return [...relations(parts, sheetPath).values()].flatMap((path) => {
    const [table] = tags(parts.get(path) ?? "", "table");
    const range = rangeOf(table?.["ref"] ?? "");
    return range === undefined ? [] : [{ table: table?.["displayName"] ?? table?.["name"] ?? "", range }];
  });
}

/** Where the parts of the sheets are, in their order; "" for one that is nowhere. */
export function sheetPaths(parts: Parts): string[] {
  const targets = relations(parts, "xl/workbook.xml");
  return tags(parts.get("xl/workbook.xml") ?? "", "sheet").map(({ id = "" }) => targets.get(id) ?? "");
}

/** The tables of a workbook in the order of its sheets. A sheet without a worksheet table is one table as a whole. */
export function sheetList(parts: Parts): WorkbookTable[] {
  const targets = relations(parts, "xl/workbook.xml");
  return tags(parts.get("xl/workbook.xml") ?? "", "sheet").flatMap((attributes, sheetIndex): WorkbookTable[] => {
    const { name = "", id = "", state = "visible" } = attributes;
    const sheet = { sheet: name, sheetIndex, hidden: state !== "visible" };
    const tables = tablesOn(parts, targets.get(id) ?? "");
    return tables.length === 0 ? [sheet] : tables.map((table) => ({ ...sheet, ...table }));
  });
}
