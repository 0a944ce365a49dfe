/** How currencies are written, longest first; several ways of writing one come to the same sign. */
export const currencySigns: readonly (readonly [sign: string, code: string, written: readonly string[]])[] = [
  ["NT$", "TWD", ["NT$", "NTD", "TWD", "新台幣", "新臺幣"]],
  ["HK$", "HKD", ["HK$", "HKD", "港幣", "港币"]],
  ["$", "USD", ["US$", "USD", "$", "美元"]],
  ["€", "EUR", ["EUR", "€", "欧元", "歐元"]],
  ["£", "GBP", ["GBP", "£", "英镑", "英鎊"]],
  ["JPY", "JPY", ["JPY", "JP¥", "円", "日元", "日圓"]],
  ["¥", "CNY", ["RMB", "CNY", "CN¥", "¥", "人民币", "人民幣", "元", "块"]],
];

const codes = new Map(
  currencySigns.flatMap(([, code, written]) => written.map((word) => [word.toUpperCase(), code] as const)),
);
const isoCode = /^[A-Z]{3}$/;

/** The three letters of a currency from its sign, its name or its letters; undefined for any other text. */
export function currencyCode(text: string): string | undefined {
  const upper = text.toUpperCase();
  return codes.get(upper) ?? (isoCode.test(upper) ? upper : undefined);
}
