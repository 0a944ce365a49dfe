import type { RawCell, Recognition } from "../source";
import { cleanText } from "../values/text";

type Row = readonly RawCell[];

/** Watches the account codes of a table: in a list of balances, an account that others belong to holds their sums. */
export interface AccountTree {
  see(row: Row): void;
  /** Whether more rows may still tell that this is a list of balances, every account once. */
  isOpen(): boolean;
  /** Says of each row whether its account holds others that are listed too. */
  parents(): (row: Row) => boolean;
}

/** Charts of accounts are shorter than this; journals are not. */
const mostAccounts = 20_000;
const code = /^\d{3,}(?:[.\-_]?\d+)*$/;

const none: AccountTree = { see: () => undefined, isOpen: () => false, parents: () => () => false };

/** Codes that a code belongs to: 6601 and 660101 for 66010101. */
function ancestors(text: string): string[] {
  return Array.from({ length: text.length - 3 }, (_, i) => text.slice(0, i + 3).replace(/[.\-_]$/, ""));
}

export function accountTree({ reshape, columns }: Recognition): AccountTree {
  const column = reshape?.account;
  if (column === undefined) return none;
  const dateColumn = columns.find(({ field, index }) => field === "date" && index < reshape!.width)?.index;
  const keys = new Set<string>();
  const codes = new Set<string>();
  let isList = true;

  const codeOf = (row: Row) => cleanText(row[column] ?? null);
  return {
    see(row) {
      const text = codeOf(row);
      if (!isList || !code.test(text)) return;
      const key = dateColumn === undefined ? text : `${text} ${cleanText(row[dateColumn] ?? null)}`;
      isList = !keys.has(key) && keys.size < mostAccounts;
      keys.add(key);
      codes.add(text);
    },
    isOpen: () => isList && keys.size > 0,
    parents() {
      if (!isList) return () => false;
      const held = new Set([...codes].flatMap((text) => ancestors(text).filter((above) => above !== text)));
      return (row) => held.has(codeOf(row));
    },
  };
}
