import { isFormula } from "../../../report/cellGrid";
import type { CellContent, Formula } from "../../../report/plan";
import type { Place } from "../../../report/address";
import { movedFormula } from "./moveFormula";
import type { ChangedBlock, SheetChange } from "./sheetChange";

/** Where the cells of our sheets go that formulas of the user's read. */
export interface Follower {
  /** A formula as Excel makes it by itself when rows come. */
  readonly shifted: (content: CellContent, sheet: string) => CellContent;
  /**
   * A formula that goes on reading what it reads: the same customer, wherever the row of hers is now. `#REF!`, as Excel
   * says it, where something that it reads is no more.
   */
  readonly followed: (content: CellContent, sheet: string) => CellContent;
  /** What was followed, once rows have gone. */
  readonly settled: (content: CellContent, sheet: string) => CellContent;
}

/** What a formula says whose cells are gone. */
const lost = "=#REF!";

/** Whether a formula read what is no more. */
export function isLost(before: CellContent, after: CellContent): boolean {
  return isFormula(after) && after.formula === lost && isFormula(before) && !before.formula.includes("#REF!");
}

/** Follows rows and columns of our blocks; `sheet` is the name, as it is now, of the one on which a formula stands. */
export function followerOf(changes: readonly SheetChange[]): Follower {
  const sheets = new Map(changes.map((change) => [change.present.name.toLowerCase(), movesOf(change)]));
  const rewritten = (content: CellContent, sheet: string, moved: (moves: Moves) => Moves["followed"]): CellContent => {
    if (!isFormula(content)) return content;
    const cell = (name: string | undefined, place: Place, other?: Place) => {
      const moves = sheets.get((name ?? sheet).toLowerCase());
      return moves ? moved(moves)(place, other) : place;
    };
    return { ...content, formula: textOf(content, cell) };
  };
  return {
    shifted: (content, sheet) => rewritten(content, sheet, (moves) => moves.shifted),
    followed: (content, sheet) => rewritten(content, sheet, (moves) => moves.followed),
    settled: (content, sheet) => rewritten(content, sheet, (moves) => moves.settled),
  };
}

type Cell = (name: string | undefined, place: Place, other?: Place) => Place | undefined;

function textOf({ formula }: Formula, cell: Cell): string {
  let isGone = false;
  const text = movedFormula(formula, {
    sheet: (name) => name,
    table: (name) => name,
    cell: (name, place, other) => {
      const now = cell(name, place, other);
      isGone ||= now === undefined;
      return now ?? place;
    },
  });
  return isGone ? lost : text;
}

interface Moves {
  readonly shifted: (place: Place) => Place;
  readonly settled: (place: Place) => Place;
  /** `other`: the other end of a range; one of several rows grows and shrinks as Excel lets it. */
  readonly followed: (place: Place, other?: Place) => Place | undefined;
}

function movesOf(change: SheetChange): Moves {
  const shifted = ({ row, column }: Place) => ({ row: change.layout.stageRow(row), column });
  const blocks = change.blocks.flatMap((block) => blockMoves(block, change));
  const followed = (place: Place, other = place) => {
    const block = other.row === place.row ? blocks.find(({ holds }) => holds(place)) : undefined;
    return block ? block.moved(place) : shifted(place);
  };
  const settled = ({ row, column }: Place) => ({ row: change.layout.finalRow(row), column });
  return { shifted, followed, settled };
}

function blockMoves({ next, change, area, anew }: ChangedBlock, { layout }: SheetChange) {
  if (!area || anew) return [];
  const top = layout.planRow(next.at.row);
  const columns = new Set(change.columns);
  const rows = new Map(change.sources.map((source, index) => [source, top + index]));
  return [
    {
      holds: ({ row, column }: Place) => row >= area.row && row < area.row + area.rows && columns.has(column),
      moved: ({ row, column }: Place): Place | undefined => {
        const now = rows.get(row - area.row);
        return now === undefined ? undefined : { row: now, column };
      },
    },
  ];
}
