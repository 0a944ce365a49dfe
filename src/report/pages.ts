import { address, parseAddress } from "./address";
import { cellGrid, type GridCell } from "./cellGrid";
import type { Block, PrintSetup, SheetPlan } from "./plan";
import { lastColumn, paper, printScale, type SheetRows } from "./printScale";
import { defaultHeight, rowHeight } from "./rowHeight";

/** Printers and fonts differ a little: a page that is planned full would spill a row onto the next. */
const careful = 0.95;

/** Tables of more pages flow on, without breaks of their own. */
const mostPages = 6;

/** Rows from one blank row to the next, both ends counted from 1: a heading with its table, charts with their findings. */
interface Unit {
  readonly first: number;
  readonly last: number;
}

/**
 * The sheet with page breaks where no table and no chart is cut, unless it is longer than a page: then its titles repeat,
 * and its pages are of about the same length. A sheet that says itself how it is printed stays as it is. What is not
 * to be printed is left out of the area of print.
 */
export function withPages(sheet: SheetPlan): SheetPlan {
  const { print } = sheet;
  const isSaid = print.pageBreaks !== undefined || print.titleRows !== undefined;
  if (isSaid && print.lastRow === undefined) return sheet;
  const printed = cutAfter(sheet, print.lastRow ?? Infinity);
  const rows = rowsOf(printed);
  return { ...sheet, print: { ...print, ...areaOf(printed, rows), ...(!isSaid && breaksOf(printed, rows)) } };
}

/** The blocks of a sheet as far as they are printed. */
function cutAfter(sheet: SheetPlan, lastRow: number): SheetPlan {
  const blocks = sheet.blocks.flatMap((block): Block[] => {
    if (block.kind === "chart") return parseAddress(block.from).row < lastRow ? [block] : [];
    const room = lastRow - parseAddress(block.at).row - (block.kind === "table" ? 1 : 0);
    return room > 0 ? [{ ...block, rows: block.rows.slice(0, room) } as Block] : [];
  });
  return { ...sheet, blocks };
}

function areaOf(sheet: SheetPlan, rows: SheetRows): Pick<PrintSetup, "area"> {
  const { lastRow } = sheet.print;
  return lastRow === undefined ? {} : { area: `A1:${address(lastRow - 1, lastColumn(sheet, rows))}` };
}

function breaksOf(sheet: SheetPlan, rows: SheetRows): Pick<PrintSetup, "pageBreaks" | "titleRows"> {
  const room = (paper.height / printScale(sheet, rows)) * careful;
  const height = (row: number) => rowHeight(rows.get(row) ?? new Map<number, GridCell>(), sheet.columnWidths);
  const tall = (first: number, last: number) => {
    let points = 0;
    for (let row = first; row <= last; row += 1) points += height(row) ?? defaultHeight;
    return points;
  };
  const units = unitsOf(sheet, rows).flatMap((unit) =>
    tall(unit.first, unit.last) > room ? withoutLists(sheet, unit) : [unit],
  );
  const pages = pagesOf(units, room, tall);
  const titles = titlesOf(sheet, units, room, tall);
  const within = pages.flatMap((page) => breaksWithin(page, room - (titles ? 2 * defaultHeight : 0), tall));
  const pageBreaks = [...pages.slice(1).map(([unit]) => unit!.first), ...within].sort((a, b) => a - b);
  return { ...(titles && { titleRows: titles }), pageBreaks };
}

type Tall = (first: number, last: number) => number;

/** What stands on each page: as much as fits, and none at the end that is nearly empty. */
function pagesOf(units: readonly Unit[], room: number, tall: Tall): Unit[][] {
  const pages: Unit[][] = [];
  for (const unit of units) {
    const page = pages.at(-1);
    const top = page?.[0]!.first ?? unit.first;
    const isLong = tall(unit.first, unit.last) > room;
    // a page that is planned full is better than one with a title alone
    const most = tall(top, unit.first - 1) < room / 6 ? room / careful : room;
    const fits = isLong ? tall(top, unit.first - 1) < room / 2 : tall(top, unit.last) <= most;
    if (page && fits) page.push(unit);
    else pages.push([unit]);
  }
  fillLast(pages, room, tall);
  return pages;
}

/** Lets the last page take from the one before where less than a third of it would be filled. */
function fillLast(pages: Unit[][], room: number, tall: Tall): void {
  const [before, last] = pages.slice(-2);
  while (last && before!.length > 1 && tall(last[0]!.first, last.at(-1)!.last) < room / 3) {
    if (tall(before!.at(-1)!.first, last.at(-1)!.last) > room) return;
    last.unshift(before!.pop()!);
  }
}

/** Breaks of what is longer than a page, at whose end a long table stands, so that its pages are of the same length. */
function breaksWithin(units: readonly Unit[], room: number, tall: Tall): number[] {
  const [{ first: top }, { first, last }] = [units[0]!, units.at(-1)!];
  const pages = Math.ceil(tall(top, last) / room);
  if (tall(first, last) <= room || pages > mostPages) return [];
  const share = tall(top, last) / pages;
  const breaks: number[] = [];
  for (let row = first; row <= last; row += 1) {
    if (tall(top, row) > share * (breaks.length + 1) && breaks.length < pages - 1) breaks.push(row);
  }
  return breaks;
}

/** The titles of a long table at the end of the sheet: they repeat on the pages after them. */
function titlesOf({ blocks }: SheetPlan, units: readonly Unit[], room: number, tall: Tall): string | undefined {
  const last = units.at(-1);
  if (!last || tall(last.first, last.last) <= room) return undefined;
  const table = blocks.find((block) => {
    const row = block.kind === "table" ? parseAddress(block.at).row + 1 : 0;
    return row >= last.first && row <= last.first + 2;
  });
  if (table?.kind !== "table") return undefined;
  const header = parseAddress(table.at).row + 1;
  return `${header}:${header}`;
}

function rowsOf(sheet: SheetPlan): SheetRows {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const cell of cellGrid(sheet).values()) {
    const { row, column } = parseAddress(cell.address);
    const cells = rows.get(row + 1) ?? new Map<number, GridCell>();
    rows.set(row + 1, cells.set(column, cell));
  }
  return rows;
}

/** A long list beside other tables does not hold them together: it is cut where they end. */
function withoutLists(sheet: SheetPlan, unit: Unit): Unit[] {
  const isLeft = (block: Block) => block.kind === "chart" || parseAddress(block.at).column === 0;
  const left = { ...sheet, blocks: sheet.blocks.filter(isLeft) };
  const units = unitsOf(left, rowsOf(left)).filter(({ first, last }) => first >= unit.first && last <= unit.last);
  const end = units.at(-1)?.last ?? unit.last;
  if (units.length < 2) return [unit];
  return end < unit.last ? [...units, { first: end + 1, last: unit.last }] : units;
}

function unitsOf({ blocks }: SheetPlan, rows: SheetRows): Unit[] {
  const used = new Set(rows.keys());
  for (const block of blocks) {
    if (block.kind !== "chart") continue;
    for (let row = parseAddress(block.from).row + 1; row <= parseAddress(block.to).row + 1; row += 1) used.add(row);
  }
  const units: { first: number; last: number }[] = [];
  for (const row of [...used].sort((a, b) => a - b)) {
    const unit = units.at(-1);
    if (unit && row === unit.last + 1) unit.last = row;
    else units.push({ first: row, last: row });
  }
  return units;
}
