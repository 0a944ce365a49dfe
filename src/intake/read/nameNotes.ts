import type { Field, RawCell, Recognition } from "../source";
import { isBlankWord, isWide, nameFlag } from "../values/dirt";
import { cleanText } from "../values/text";
import type { Diary } from "./diary";
import { idDigits } from "./idDigits";

/** Writes into the diary what was cleaned in the names and ids of a table. */
export interface NameNotes {
  see(row: readonly RawCell[], rowNumber: number): void;
  /** Notes what only whole columns show. */
  close(): void;
}

const ids: readonly Field[] = ["customer", "orderId", "ticketId"];
/** Fields of names that come again and again, or that tell rows apart. */
const names: readonly Field[] = [
  ...ids,
  ...([
    "channel",
    "category",
    "activity",
    "costAttribute",
    "segment",
    "region",
    "plan",
    "campaign",
    "initiative",
  ] as const),
];
/** Beyond this, cells are cleaned anew each time. */
const rememberedNames = 100_000;

export function nameNotes({ columns }: Recognition, book: Diary): NameNotes {
  const watched = columns.flatMap(({ field, index, title }) => {
    if (field === undefined || !names.includes(field)) return [];
    const column = title || String(index + 1);
    const isId = ids.includes(field);
    return [
      { index, column, isId, digits: isId ? idDigits(column) : undefined, last: undefined as RawCell | undefined },
    ];
  });
  /** Names that need no cleaning: most of them come again. */
  const clean = new Set<RawCell>();

  const note = (raw: RawCell, row: number, { column, isId, digits }: (typeof watched)[number]): boolean => {
    const example = { row, column, raw };
    digits?.see(raw, row);
    const [blank, wide, flag] = [isBlankWord(raw), isWide(raw), nameFlag(raw)];
    if (blank) book.note("blank-word", { ...example, clean: null });
    else if (wide) book.note("width", { ...example, clean: cleanText(raw) });
    const flagged = flag === "mojibake" || (flag !== undefined && isId);
    if (flagged) book.note(flag, { ...example, clean: cleanText(raw) });
    return blank || wide || flag !== undefined;
  };

  return {
    see(row, rowNumber) {
      for (const one of watched) {
        const raw = row[one.index] ?? null;
        // rows of one order or one customer stand together: to compare is quicker than to look up
        if (raw === one.last) continue;
        if (!clean.has(raw)) {
          if (note(raw, rowNumber, one)) continue;
          if (clean.size < rememberedNames) clean.add(raw);
        }
        one.last = raw;
      }
    },
    close() {
      for (const { digits } of watched) digits?.close(book);
    },
  };
}
