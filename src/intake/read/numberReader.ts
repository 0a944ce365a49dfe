import { IntakeError } from "../errors";
import type { CleaningRule, ColumnGuess, DiaryExample, RawCell } from "../source";
import { hasUnit } from "../recognise/roles";
import { isWide, numberDirt } from "../values/dirt";
import { hasOwnUnit, readNumberText, type DecimalMark, type ReadNumber } from "../values/number";
import { withoutPercentSign, type PercentScale } from "../values/percentVote";
import type { Diary } from "./diary";
import { withoutNoise } from "./beyond";

interface NumberReaderOptions {
  readonly name: string;
  readonly columns: readonly ColumnGuess[];
  readonly book: Diary;
  readonly apply: (rules: readonly CleaningRule[], example: DiaryExample) => boolean;
  readonly title: (index: number) => string;
}

/** Where a cell stands, and how its column writes decimals. */
interface Place {
  readonly row: number;
  readonly index: number;
  readonly mark: DecimalMark;
  readonly percent: PercentScale | undefined;
}

/** Excel keeps 15 digits: a number with more is an id, and would make every sum inexact. */
const isAmount = (value: number) => Math.abs(value) < 1e15;

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads the numbers of a table, by column: units of the column applied, dirt noted.
 *
 * @returns a reader that gives undefined for what is no number, or only by a rule that is switched off
 */
export function numberReader({ name, columns, book, apply, title }: NumberReaderOptions) {
  /** The unit of the column, once for all its cells: a cell with a unit of its own would be taken twice. */
  const scaled = (value: number, raw: RawCell, { row, index }: Place): number => {
    const { field, scale } = columns[index] ?? {};
    if (scale === undefined || !hasUnit(field) || !book.allows("column-unit")) return value;
    if (typeof raw === "string" && hasOwnUnit(raw)) {
      const details = { name, column: title(index), row, unit: scale.text, example: raw };
      throw new IntakeError("mixed-scales", details);
    }
    const clean = withoutNoise(value * scale.factor);
    book.note("column-unit", { row, column: title(index), raw, clean });
    return clean;
  };

  const fromText = (raw: RawCell, text: string, { row, index, mark }: Place): ReadNumber | undefined => {
    if (mark === "." && text === raw && plainNumber.test(text)) return { value: Number(text) + 0 };
    const isTriangle = text.startsWith("▲");
    const read = readNumberText(isTriangle ? `-${text.slice(1).trim()}` : text, mark);
    if (read === undefined) return undefined;
    const dirt = isTriangle ? (["black-triangle"] as const) : numberDirt(text, read, mark);
    const rules = isWide(raw) ? (["width", ...dirt] as const) : dirt;
    return apply(rules, { row, column: title(index), raw, clean: read.value }) ? read : undefined;
  };

  /** A share as a part of 1, in columns that hold shares. */
  const share = (raw: RawCell, text: string, { row, index, mark, percent }: Place): ReadNumber | undefined => {
    const bare = withoutPercentSign(text);
    const value = typeof raw === "number" ? raw : readNumberText(bare ?? text, mark)?.value;
    if (value === undefined) return undefined;
    if (bare === undefined && percent === "fraction") return { value };
    const clean = Number((value / 100).toPrecision(15));
    return apply(["percent"], { row, column: title(index), raw, clean }) ? { value: clean } : undefined;
  };

  return (raw: RawCell, text: string, place: Place): ReadNumber | undefined => {
    if (place.percent !== undefined) return share(raw, text, place);
    const read = typeof raw === "number" ? { value: raw } : fromText(raw, text, place);
    if (read === undefined || !isAmount(read.value)) return undefined;
    const value = scaled(read.value, raw, place);
    return isAmount(value) ? { ...read, value } : undefined;
  };
}
