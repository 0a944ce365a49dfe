import { rangeAt, absolute, address, quoteSheet } from "../../report/address";
import { hash } from "./print";
import type { AnchorOf, SheetState } from "./state";

/** Names of our own begin so; they are hidden, and no plan has such names. */
const prefix = "_CLC.";

/** Names for the blocks of a build: unlike those of any other build, and short. */
export function anchorsOf(build: string): AnchorOf {
  return (sheet, block) => `${anchorPrefix(build, sheet)}${plain(block)}`;
}

/** How the names of all blocks of a build begin, or those of one sheet. */
export function anchorPrefix(build: string, sheet?: string): string {
  return `${prefix}${hash(build)}.${sheet === undefined ? "" : `${plain(sheet)}.`}`;
}

/** A name that a step of a refresh is marked with until it ends. */
export function markName(build: string, kind: "in" | "out", number: number): string {
  return `${prefix}${hash(build)}.${kind}.${number}`;
}

/** Letters and digits that every Office takes in a name; others by their code. */
function plain(key: string): string {
  return key.replace(/[^A-Za-z0-9]/g, (other) => `_${other.charCodeAt(0).toString(36)}`);
}

export interface AnchorPlan {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The anchors of a sheet, where its state says that the blocks stand. */
export function anchorPlans({ blocks }: SheetState): AnchorPlan[] {
  return blocks.map(({ anchor, place, rowKeys, columnKeys }) => {
    return { name: anchor, ...place, rows: rowKeys.length, columns: columnKeys.length };
  });
}

/** What a defined name says of cells: ='Sheet'!$A$1:$B$2 */
export function referenceTo(sheet: string, { row, column, rows, columns }: Omit<AnchorPlan, "name">): string {
  return `=${quoteSheet(sheet)}!${absolute(rangeAt(address(row, column), rows, columns))}`;
}
