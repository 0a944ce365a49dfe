import { parseAddress, parseRange, type Place } from "../../../report/address";
import type { RangeRef } from "../../../report/plan";
import type { KeyedBlock } from "./blocks";
import type { Layout } from "./layout";
import { movedFormula, type Whereabouts } from "./moveFormula";
import type { Area } from "./present";

/** Where the cells of a sheet of the plan are, or will be. */
export interface Site {
  /** As the sheet is called. */
  readonly name: string;
  /** Names of its tables by those in the plan. */
  readonly tables: ReadonlyMap<string, string>;
  /** Before rows go. */
  readonly stage: (place: Place) => Place;
  /** Once all is done. */
  readonly final: (place: Place) => Place;
}

/** The site of a sheet that stands where the plan says, because it is new. */
export function freshSite(name: string, tables: ReadonlyMap<string, string>): Site {
  return { name, tables, stage: (place) => place, final: (place) => place };
}

/** The site of a sheet that the user may have changed: its rows by the layout, its columns by the blocks. */
export function standingSite(
  { name, tables }: Pick<Site, "name" | "tables">,
  layout: Layout,
  blocks: readonly { readonly next: KeyedBlock; readonly planColumns: readonly number[] }[],
): Site {
  const shift = blocks[0] ? (blocks[0].planColumns[0] ?? 0) - blocks[0].next.at.column : 0;
  const stage = (place: Place): Place => {
    const found = blocks.find(({ next }) => holds(next, place));
    const column = found?.planColumns[place.column - found.next.at.column] ?? place.column + shift;
    return { row: layout.planRow(place.row), column };
  };
  const final = (place: Place): Place => {
    const { row, column } = stage(place);
    return { row: layout.finalRow(row), column };
  };
  return { name, tables, stage, final };
}

function holds({ at, width, rows }: KeyedBlock, { row, column }: Place): boolean {
  return row >= at.row && row < at.row + rows.length && column >= at.column && column < at.column + width;
}

/** Puts formulas and ranges of the plan where their cells are. */
export interface Placer {
  readonly formula: (formula: string, sheet: string) => string;
  readonly area: (reference: RangeRef) => Area & { readonly sheet: string };
}

/** @param byName keys of the sheets by their names in the plan */
export function placer(
  sites: ReadonlyMap<string, Site>,
  byName: ReadonlyMap<string, string>,
  when: "stage" | "final",
): Placer {
  const tables = new Map([...sites.values()].flatMap((site) => [...site.tables]));
  const siteOf = (key: string) => sites.get(key);
  const whereabouts = (own: string): Whereabouts => ({
    sheet: (name) => siteOf(byName.get(name) ?? "")?.name ?? name,
    table: (name) => tables.get(name) ?? name,
    cell: (sheet, place) => {
      const key = sheet === undefined ? own : byName.get(sheet);
      return siteOf(key ?? "")?.[when](place) ?? place;
    },
  });
  return {
    formula: (formula, sheet) => movedFormula(formula, whereabouts(sheet)),
    area({ sheet, range }) {
      const { from, to } = parseRange(range);
      const [first, last] = [from, to].map((place) => siteOf(sheet)?.[when](place) ?? place) as [Place, Place];
      return {
        sheet,
        ...first,
        rows: last.row - first.row + 1,
        columns: last.column - first.column + 1,
      };
    },
  };
}

/** "B5" of the plan as a place. */
export function placeOf(at: string): Place {
  return parseAddress(at);
}
