import type { CleaningRule, CleaningRules, DiaryEntry, DiaryExample } from "../source";

const flags = [
  ...(["lost-digits", "lost-zeros", "odd-date", "future-date", "mixed-grain"] as const),
  ...(["repeated-row", "outlier", "zero-amount", "negative-cost", "mojibake"] as const),
];

const flagging: ReadonlySet<CleaningRule> = new Set<CleaningRule>(flags);

/** Every rule of cleaning, in the order in which they are listed. The second group only flags: nothing is changed. */
export const cleaningRules: readonly CleaningRule[] = [
  ...(["width", "blank-word", "date-text", "republic-year", "currency", "cell-unit", "column-unit"] as const),
  ...(["separators", "negative", "percent", "fill-down", "open-end", "exchange-rate"] as const),
  ...(["cancelled-row", "returned-row", "test-row"] as const),
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
  readonly note: (rule: CleaningRule, example: DiaryExample) => void;
  readonly entries: () => readonly DiaryEntry[];
}

export function diary(said: CleaningRules = {}): Diary {
  const byRule = new Map<CleaningRule, { count: number; examples: DiaryExample[] }>();
  const allowed = new Set(cleaningRules.filter((rule) => said[rule] ?? !offUnlessSaid.has(rule)));
  return {
    allows: (rule) => allowed.has(rule),
    note(rule, example) {
      if (!allowed.has(rule)) return;
      const entry = byRule.get(rule) ?? { count: 0, examples: [] };
      byRule.set(rule, entry);
      entry.count++;
      if (entry.examples.length < examplesKept) entry.examples.push(example);
    },
    entries: () =>
      cleaningRules.flatMap((rule) => {
        const entry = byRule.get(rule);
        return entry === undefined ? [] : [{ rule, changed: !flagging.has(rule), ...entry }];
      }),
  };
}
