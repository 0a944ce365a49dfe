import { parseRange, type Place } from "../../../report/address";
import { isFormula } from "../../../report/cellGrid";
import type { CellContent, Formula, RangeRef, SheetPlan } from "../../../report/plan";
import type { KeyedBlock } from "../../state/blocks";
import { type Token, tokensOf } from "../../state/formulaTokens";
import type { Layout } from "./layout";
import { movedFormula, type Whereabouts } from "./moveFormula";
import type { Area } from "./area";

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
  /** A formula that reads what the user does not want back becomes its value. */
  readonly content: (content: CellContent, sheet: string) => CellContent;
  readonly area: (reference: RangeRef) => Area & { readonly sheet: string };
}

/** @param plan the sheets of the plan, those that nobody wants back included */
export function placer(sites: ReadonlyMap<string, Site>, plan: readonly SheetPlan[], when: "stage" | "final"): Placer {
  const byName = new Map(plan.map(({ key, name }) => [name, key]));
  const planned = new Set(
    plan.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "table" ? [one.name] : []))),
  );
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
  const isGone = (token: Token): boolean => {
    if (token.kind === "table") return planned.has(token.text) && !tables.has(token.text);
    return token.kind === "sheet" && byName.has(token.name) && !sites.has(byName.get(token.name)!);
  };
  return {
    content(content, sheet) {
      if (!isFormula(content)) return content;
      if (tokensOf(content.formula).some(isGone)) return shownValue(content);
      return { ...content, formula: movedFormula(content.formula, whereabouts(sheet)) };
    },
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

function shownValue({ value }: Formula): CellContent {
  return value !== null && typeof value === "object" ? value.error : value;
}
