import { useMemo } from "react";
import type { Locale } from "../i18n";
import { useText } from "./text";

/** Numbers as the sheets show them: thousands separated, money with two decimals. */
function numbers(locale: Locale) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return { count: (value: number) => whole.format(value), amount: (value: number) => money.format(value) };
}

export function useNumbers() {
  const { locale } = useText();
  return useMemo(() => numbers(locale), [locale]);
}
