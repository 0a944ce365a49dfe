/** Number formats of the report, in en-US notation. Zero shows as a dash, so that real numbers stand out. */
export const formats = {
  text: "@",
  general: "General",
  whole: '#,##0;-#,##0;"–"',
  cents: '#,##0.00;-#,##0.00;"–"',
  /** What a check reads: 0.00 must be seen. */
  difference: "#,##0.00;-#,##0.00;0.00",
  share: '0.0%;-0.0%;"–"',
  /** As it is typed: 0 % is an input too. */
  shareInput: "0.0%",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  dateTime: "yyyy-mm-dd hh:mm",
  /** 12,345 as 1.2万, 123,456,789 as 1.23亿: the point is set between digits, the value stays. */
  wan: '0\\.0,"万";-0\\.0,"万";"–"',
  yi: '0\\.00,,"亿";-0\\.00,,"亿";"–"',
  /** 12,345 as 12.3K, 123,456,789 as 123.5M. */
  thousands: '#,##0.0,"K";-#,##0.0,"K";"–"',
  millions: '#,##0.0,,"M";-#,##0.0,,"M";"–"',
} as const;

/** How large amounts are shown: in full, by 万 and 亿, or by K and M. */
export type LargeAmounts = "full" | "wan" | "km";

/** From this size on, cents are noise. */
const LARGE = 100_000;
const WAN = 10_000;
/** Ten 亿: below it, smaller amounts beside the largest would shrink to 0.0x亿. */
const YI = 1_000_000_000;
/** Ten million, likewise. */
const MILLIONS = 10_000_000;

/** Format of amounts of which the largest (in size) is given. */
export function moneyFormat(largest: number, large: LargeAmounts = "full"): string {
  if (large === "km" && largest >= WAN) return largest >= MILLIONS ? formats.millions : formats.thousands;
  if (large === "wan" && largest >= WAN) return largest >= YI ? formats.yi : formats.wan;
  return largest >= LARGE ? formats.whole : formats.cents;
}

/** Format along an axis that reaches to the largest value: a scale begins at 0, not at a dash. */
export function axisFormat(largest: number, large: LargeAmounts = "full"): string {
  if (large !== "full" && largest >= WAN) return moneyFormat(largest, large);
  return largest < 10 ? "#,##0.00" : "#,##0";
}

/** As Excel's TEXT(value, "#,##0") or "#,##0.00": half away from zero on the decimal digits. */
export function textNumber(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const digits = Math.round(Number((Math.abs(value) * scale).toPrecision(15)));
  const [whole, fraction = ""] = (digits / scale).toFixed(decimals).split(".");
  const sign = value < 0 && digits > 0 ? "-" : "";
  return `${sign}${whole!.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction && `.${fraction}`}`;
}

/** As Excel's TEXT(value, "0.0%"). */
export function textShare(value: number): string {
  return `${textNumber(value * 100, 1).replace(/,/g, "")}%`;
}
