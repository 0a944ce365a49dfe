import type { CleaningRule, CleaningRules, DiaryEntry, DiaryExample } from "../source";
import { exactSum, type ExactSum } from "./exactSum";

const flags = [
  ...(["lost-digits", "lost-zeros", "odd-date", "future-date", "mixed-grain"] as const),
  ...(["repeated-row", "outlier", "zero-amount", "negative-cost", "unpaid-row", "left-blank", "mojibake"] as const),
];

const flagging: ReadonlySet<CleaningRule> = new Set<CleaningRule>(flags);

/** Every rule of cleaning, in the order in which they are listed. The second group only flags: nothing is changed. */
export const cleaningRules: readonly CleaningRule[] = [
  ...(["width", "blank-word", "date-text", "republic-year", "currency", "cell-unit", "column-unit"] as const),
  ...(["separators", "negative", "percent", "fill-down", "open-end", "exchange-rate", "less-tax"] as const),
  ...(["less-refund", "repeated-total", "order-total", "balance-account", "closing-entry"] as const),
  ...(["credit-row", "cancelled-row", "returned-row", "test-row"] as const),
  ...(["black-triangle", "drop-repeats", "drop-hidden"] as const),
  ...flags,
];

/** What only the user can say: ▲ means less in some countries and more in others; equal rows may both be meant. */
const offUnlessSaid: ReadonlySet<CleaningRule> = new Set<CleaningRule>([
  "black-triangle",
  "drop-repeats",
  "drop-hidden",
]);

const examplesKept = 20;

/** Keeps account of every cell that is not used as it stands. */
export interface Diary {
  /** Whether a rule may be applied. */
  readonly allows: (rule: CleaningRule) => boolean;
  /** @param amount that of the row, for rules about rows */
  readonly note: (rule: CleaningRule, example: DiaryExample, amount?: number) => void;
  /** Takes over what was counted elsewhere. */
  readonly add: (rule: CleaningRule, found: Omit<DiaryEntry, "rule" | "changed">) => void;
  readonly entries: () => readonly DiaryEntry[];
}

interface Notes {
  count: number;
  amount?: ExactSum;
  readonly examples: DiaryExample[];
}

export function diary(said: CleaningRules = {}): Diary {
  const byRule = new Map<CleaningRule, Notes>();
  const allowed = new Set(cleaningRules.filter((rule) => said[rule] ?? !offUnlessSaid.has(rule)));

  const notesOf = (rule: CleaningRule): Notes => {
    const notes = byRule.get(rule) ?? { count: 0, examples: [] };
    byRule.set(rule, notes);
    return notes;
  };

  return {
    allows: (rule) => allowed.has(rule),
    note(rule, example, amount) {
      if (!allowed.has(rule)) return;
      const notes = notesOf(rule);
      notes.count++;
      if (amount !== undefined) (notes.amount ??= exactSum()).add(amount);
      if (notes.examples.length < examplesKept) notes.examples.push(example);
    },
    add(rule, { count, amount, examples }) {
      if (!allowed.has(rule) || count === 0) return;
      const notes = notesOf(rule);
      notes.count += count;
      if (amount !== undefined) (notes.amount ??= exactSum()).add(amount);
      notes.examples.push(...examples.slice(0, examplesKept - notes.examples.length));
    },
    entries: () =>
      cleaningRules.flatMap((rule) => {
        const notes = byRule.get(rule);
        if (notes === undefined) return [];
        const { count, amount, examples } = notes;
        const sum = amount === undefined ? {} : { amount: amount.total() };
        return [{ rule, changed: !flagging.has(rule), count, ...sum, examples }];
      }),
  };
}
