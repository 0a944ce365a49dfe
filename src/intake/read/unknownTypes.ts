import { normaliseTitle, titleSet } from "../recognise/titles";
import type { UnknownTypes } from "../source";
import type { DocumentWord } from "../values/documentWords";
import { exactSum, type ExactSum } from "./exactSum";

/** Titles of nothing else than types of documents; "Type" may be one of goods or of customers. */
const surelyTypes =
  titleSet(`document type|doc type|document kind|voucher type|billing type|sales document type|单据类型|单据类别|单据种类|凭证类型
  |單據類型|單據類別|單據種類|憑證類型|單別|belegart|dokumentart|vorgangsart`);
const wordsShown = 5;

interface Tally {
  rows: number;
  readonly amount: ExactSum;
}

interface TypeColumn {
  readonly title: string;
  isKnown: boolean;
  /** Some amount is negative: what comes back is booked so, whatever it is called. */
  hasMinus: boolean;
  readonly words: Map<string, Tally>;
}

/** Keeps account of words in columns of types that say nothing to us. */
interface UnknownWords {
  /** @param column place among the columns of types; `amount` is NaN where the row has none */
  see(column: number, word: DocumentWord, text: string, amount: number): void;
  found(): UnknownTypes | undefined;
}

/** A column of types is one where it holds a word that we know, or where its title leaves no doubt. */
const isOfTypes = ({ title, isKnown, hasMinus, words }: TypeColumn) =>
  words.size > 0 && (isKnown || (!hasMinus && surelyTypes.has(normaliseTitle(title)) && words.size > 1));

/** @param titles of the columns of types */
export function unknownWords(titles: readonly string[]): UnknownWords {
  const columns = titles.map((title): TypeColumn => ({ title, isKnown: false, hasMinus: false, words: new Map() }));
  return {
    see(at, { kind, besideSales, isSaleLike }, text, amount) {
      const column = columns[at]!;
      column.hasMinus ||= amount < 0;
      if (kind !== undefined || besideSales !== undefined) column.isKnown = true;
      else if (text !== "" && !isSaleLike) {
        const tally = column.words.get(text) ?? { rows: 0, amount: exactSum() };
        column.words.set(text, tally);
        tally.rows++;
        if (!Number.isNaN(amount)) tally.amount.add(amount);
      }
    },
    found() {
      const column = columns.find(isOfTypes);
      if (column === undefined) return undefined;
      const tallies = [...column.words.values()];
      const amount = exactSum();
      for (const tally of tallies) amount.add(tally.amount.total());
      const shown = [...column.words.keys()].slice(0, wordsShown).join(", ");
      return {
        column: column.title,
        words: shown + (column.words.size > wordsShown ? ", …" : ""),
        rows: tallies.reduce((sum, { rows }) => sum + rows, 0),
        amount: amount.total(),
      };
    },
  };
}
