import type { RawCell, StatedTotal } from "../source";
import { isSameAmount } from "../values/sameAmount";
import { cleanText } from "../values/text";
import { exactSum, type ExactSum } from "./exactSum";

/** Systems such as SAP mark their totals with stars. */
const quick = /total|sum|all|whole|everything|gesamt|计|計|全|所有|体|體|[本当當][年季月周週]|^\*+$/i;
const separators = /[\s:：.,\-_]+/g;
const certain =
  /^(?:\*+|(?:grand|sub|net|overall)?totals?|sum|合计|总计|小计|累计|共计|合計|總計|小計|累計|共計|本[年季月周週日页頁期](?:合计|小计|累计|合計|小計|累計))$/;
const possible = /^(?:sub)?total|(?:sub)?totals?$|(?:小计|合计|总计|小計|合計|總計)$/;

/** Names that costs of everybody may bear as well: totals where they are the sum of rows above. */
const likely = new RegExp(
  [
    "^(?:overall|all|everything|whole|summary|sumof.*|insgesamt|gesamt|summe|gesamtkosten)$",
    "^(?:all|overall|whole)(?:costs?|expenses?|spend|spending|amounts?|accounts?|categories|departments|items|rows)$",
    "^(?:costs?|expenses?|spend)overall$|^[全本当當][年季月周週](?:费用|成本|支出|費用)$",
    "^(?:全部|全体|全體|所有|整体|整體|总体|總體)(?:费用|费用项目|成本|支出|金额|科目|費用|費用項目|金額)?$",
  ].join("|"),
);
/** One row is no sum. */
const fewestRows = 2;

const wordOf = (label: string) => label.toLowerCase().replace(separators, "");

/** Whether a cell says that its row is a total, of whatever. */
export const isTotalLabel = (cell: RawCell): boolean => certain.test(wordOf(cleanText(cell)));

/** Labels of a statement whose totals may follow: sections are shorter. */
const mostOpen = 500;

/** Tells the total rows of a table from its data, by label and by what the rows above add up to. */
export interface TotalRows {
  /** Whether a row is a total; it is then kept with what it states. `undated` says that it has no date. */
  take(
    row: number,
    labels: readonly [first: RawCell, second: RawCell],
    amount: number | undefined,
    undated: boolean,
  ): boolean;
  /** Adds the amount of a row that is no total, as the source states it and as it counts. */
  add(amount: number, counted?: number): void;
  /** A label of a statement whose total may follow. */
  open(label: string): void;
  /** Keeps what a total of a statement states: that of an open label, or a result where it names none. */
  close(row: number, label: string, amount: number | undefined, name: string | undefined): void;
  stated(): readonly StatedTotal[];
}

export function totalRows(): TotalRows {
  const all = exactSum();
  let block = exactSum();
  let rowsInBlock = 0;
  let rows = 0;
  const stated: StatedTotal[] = [];

  const endBlock = () => {
    block = exactSum();
    rowsInBlock = 0;
  };

  const keep = (row: number, label: string, amount: number | undefined) => {
    if (amount !== undefined) {
      const sum = isSameAmount(amount, block.total()) ? block.total() : all.total();
      stated.push({ row, label, stated: amount, sum });
    }
    endBlock();
    return true;
  };

  const open = new Map<string, ExactSum>();
  /** What counts, of all rows and since the last result: kept of statements alone, whose first row opens a label. */
  let counted: { readonly all: ExactSum; latest: ExactSum } | undefined;

  /** Results are what is left of revenue: of all so far, or since the result before. */
  const resultOf = (amount: number) => {
    const [whole, latest] = [counted?.all.total() ?? 0, counted?.latest.total() ?? 0];
    return isSameAmount(amount, -latest) ? -latest : -whole;
  };

  /** The labels of the row above that spoke of no total: rows of one order or one customer stand together. */
  const above: RawCell[] = [];

  const speaks = (label: RawCell, place: number): string | undefined => {
    if (label === above[place]) return undefined;
    const text = cleanText(label);
    if (quick.test(text)) return text;
    above[place] = label;
    return undefined;
  };

  return {
    take(row, labels, amount, undated) {
      const label = speaks(labels[0] ?? null, 0) ?? speaks(labels[1] ?? null, 1);
      if (label === undefined) return false;
      const word = wordOf(label);
      const ofBlock = amount !== undefined && isSameAmount(amount, block.total());
      const ties = ofBlock || (amount !== undefined && isSameAmount(amount, all.total()));
      const isSum = ties && amount !== 0 && (ofBlock ? rowsInBlock : rows) >= fewestRows;
      const isPossible = (possible.test(word) && ((ties && undated) || isSum)) || (likely.test(word) && isSum);
      const isTotal = certain.test(word) ? undated || ties : isPossible;
      return isTotal && keep(row, label, amount);
    },
    add(amount, asCounted = amount) {
      all.add(amount);
      block.add(amount);
      rows++;
      rowsInBlock++;
      if (counted === undefined) return;
      for (const sum of open.values()) sum.add(amount);
      counted.all.add(asCounted);
      counted.latest.add(asCounted);
    },
    open(label) {
      counted ??= { all: exactSum(), latest: exactSum() };
      open.delete(label);
      open.set(label, exactSum());
      if (open.size > mostOpen) open.delete(open.keys().next().value!);
    },
    close(row, label, amount, name) {
      const sum = name === undefined ? undefined : open.get(name);
      if (amount !== undefined) {
        const found = name === undefined ? resultOf(amount) : (sum ?? all).total();
        stated.push({ row, label, stated: amount, sum: found + 0 });
      }
      if (name !== undefined) open.delete(name);
      else if (counted) counted.latest = exactSum();
      endBlock();
    },
    stated: () => stated,
  };
}
