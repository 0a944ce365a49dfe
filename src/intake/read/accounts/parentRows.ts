import type { Recognition, StandingParent } from "../../source";
import { usedUp } from "../../recognise/reshape";
import { cleanText } from "../../values/text";
import type { ColumnStyles } from "../columnStyles";
import type { ReadOptions } from "../readOptions";
import { codesOf } from "./codes";
import { accountForms } from "./forms";
import { heldEntries, type HeldRow } from "./heldRows";
import type { AccountOrder, AccountTable } from "./lineage";
import { subtotalsOf } from "./subtotals";

/** Which rows of a ledger or budget are the sums of others. */
export interface ParentRows {
  readonly isParent: (rowNumber: number, part: number) => boolean;
  readonly standing?: StandingParent | undefined;
}

/** Finds the rows of accounts that hold others, whose amounts are those of the others once more. */
export interface ParentFinder {
  /** Whether rows should wait for those to come: only all of them tell which accounts hold which. */
  readonly waits: (held: readonly HeldRow[]) => boolean;
  readonly find: (held: readonly HeldRow[], styles: ColumnStyles, options: ReadOptions) => ParentRows;
}

/** Larger tables without any account above another one are read as they come. */
const mostHeld = 200_000;

const none: ParentRows = { isParent: () => false };
const nothing: ParentFinder = { waits: () => false, find: () => none };

/** Whether anything in an order could belong to something else in it. */
function holdsOthers({ lineages }: AccountOrder): boolean {
  const owns = new Set(lineages.map((lineage) => lineage?.own));
  return lineages.some((lineage) => lineage?.above.some((key) => key !== lineage.own && owns.has(key)));
}

type Place = Pick<AccountTable, "name" | "code" | "others">;

/** Where the accounts of a table stand; undefined for tables that name none in their own columns. */
function placeOf({ role, columns, reshape }: Recognition): Place | undefined {
  const width = reshape?.width ?? columns.length;
  const name = columns.findIndex(({ field }) => field === "category");
  const isListed = (role === "ledger" || role === "budget") && name >= 0 && name < width;
  if (!isListed) return undefined;
  const used = reshape === undefined ? new Set<number>() : usedUp(reshape);
  const others = columns.filter(({ index, field }) => index < width && field === undefined && !used.has(index));
  return { name, code: reshape?.account, others };
}

function ordersIn(place: Place, held: readonly HeldRow[]): AccountOrder[] {
  const titled = { ...place, rows: held.map(({ row }) => row) };
  const table = { ...titled, codes: codesOf(titled) };
  return accountForms.flatMap((form) => form(table)).filter(holdsOthers);
}

export function parentFinder(recognition: Recognition): ParentFinder {
  const place = placeOf(recognition);
  if (place === undefined) return nothing;
  const { name, code = name } = place;
  let waits = true;

  return {
    waits(held) {
      if (held.length === mostHeld) waits = ordersIn(place, held).length > 0;
      return waits;
    },
    find(held, styles, options) {
      const orders = ordersIn(place, held);
      if (orders.length === 0) return none;
      const entries = heldEntries(recognition, held, styles, options);
      const textAt = (index: number, column: number) => cleanText(held[index]!.row[column] ?? null);
      const nameOf = (index: number) => [...new Set([code, name])].map((column) => textAt(index, column)).join(" ");
      const { left, standing } = subtotalsOf(orders, entries, nameOf);
      const keyOf = (rowNumber: number, part: number) => `${rowNumber}|${part}`;
      const leaving = entries.filter((entry) => left.has(entry));
      const parents = new Set(leaving.map(({ index, part }) => keyOf(held[index]!.rowNumber, part)));
      return { isParent: (rowNumber, part) => parents.has(keyOf(rowNumber, part)), standing };
    },
  };
}
