import { useMemo } from "react";
import type { Key, Translate } from "../i18n";
import { useText } from "./text";

/** What is counted in sentences; English has a form of its own for one. */
const plurals = {
  rows: ["pane.rows.one", "pane.rows.other"],
  columns: ["pane.columns.one", "pane.columns.other"],
  questions: ["pane.questions.one", "pane.questions.other"],
} as const satisfies Record<string, readonly [one: Key, other: Key]>;

const daysBefore1970 = 25_569;
const millisecondsPerDay = 86_400_000;
/** 31 December 9999, the last day that Excel knows. */
const lastDay = 2_958_465;

/** Numbers as the sheets show them: thousands separated, money with two decimals. */
export function numbers(t: Translate) {
  const whole = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(t.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const any = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 4 });
  const rate = new Intl.NumberFormat(t.locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const day = new Intl.DateTimeFormat(t.locale, { dateStyle: "medium", timeZone: "UTC" });
  const count = (value: number) => whole.format(value);
  return {
    count,
    /** A day as Excel counts it; what is none, because somebody typed over it, as a number. */
    date: (serial: number) =>
      serial >= 1 && serial < lastDay + 1
        ? day.format((serial - daysBefore1970) * millisecondsPerDay)
        : any.format(serial),
    /** Of whatever kind: money, a count or a rate. */
    number: (value: number) => any.format(value),
    amount: (value: number) => money.format(value),
    share: (value: number) => rate.format(value),
    /** "1 row", "2 rows". */
    counted: (what: keyof typeof plurals, value: number) =>
      t(plurals[what][value === 1 ? 0 : 1], { count: count(value) }),
  };
}

export type Numbers = ReturnType<typeof numbers>;

export function useNumbers() {
  const t = useText();
  return useMemo(() => numbers(t), [t]);
}
