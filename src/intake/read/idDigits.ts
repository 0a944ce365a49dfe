import type { CleaningRule, DiaryExample, RawCell } from "../source";
import { cleanText } from "../values/text";
import type { Diary } from "./diary";

/** Watches the ids of one column for digits that a spreadsheet took away: only the whole column shows it. */
export interface IdDigits {
  /** Takes each id once. */
  see(raw: RawCell, row: number): void;
  /** Writes into the diary what it found. */
  close(book: Diary): void;
}

interface Kind {
  count: number;
  readonly examples: DiaryExample[];
}

const examplesKept = 20;
const longest = 40;
const digitsOnly = /^\d+$/;
/** Excel keeps 15 digits of a number and puts zeros in the place of the others. */
const digitsKept = 15;
/** Fewer long ids may end in zeros by chance. */
const leastLong = 3;

const kind = (): Kind => ({ count: 0, examples: [] });

function add(found: Kind, example: DiaryExample): void {
  found.count++;
  if (found.examples.length < examplesKept) found.examples.push(example);
}

/** @param column title of the column */
export function idDigits(column: string): IdDigits {
  /** Ids that begin with 0, and others, by their length. */
  const padded = new Set<number>();
  const bare = new Map<number, Kind>();
  const cut = kind();
  let long = 0;

  const note = (book: Diary, rule: CleaningRule, { count, examples }: Kind) => book.add(rule, { count, examples });

  return {
    see(raw, row) {
      const text = cleanText(raw);
      const { length } = text;
      if (length < 2 || length > longest || !digitsOnly.test(text)) return;
      if (text.startsWith("0")) return void padded.add(length);
      const example = { row, column, raw, clean: text };
      const sameLength = bare.get(length) ?? kind();
      bare.set(length, sameLength);
      add(sameLength, example);
      if (length <= digitsKept || typeof raw === "number") return;
      long++;
      if (/^0+$/.test(text.slice(digitsKept))) add(cut, example);
    },
    close(book) {
      if (long >= leastLong && cut.count === long) note(book, "lost-digits", cut);
      const [width] = padded;
      if (width === undefined || padded.size > 1) return;
      for (const [length, found] of bare) if (length < width) note(book, "lost-zeros", found);
    },
  };
}
