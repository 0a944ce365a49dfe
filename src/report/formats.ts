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
  /** Where small amounts stand beside large ones: 823 as 0.0823万, 823,000 as 0.00823亿. */
  wanFine: '0\\.0000"万";-0\\.0000"万";"–"',
  yiFine: '0\\.00000,"亿";-0\\.00000,"亿";"–"',
  /** 12,345 as 12.3K, 123,456,789 as 123.5M. */
  thousands: '#,##0.0,"K";-#,##0.0,"K";"–"',
  millions: '#,##0.0,,"M";-#,##0.0,,"M";"–"',
  thousandsFine: '#,##0.000,"K";-#,##0.000,"K";"–"',
  millionsFine: '#,##0.000,,"M";-#,##0.000,,"M";"–"',
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

interface Unit {
  readonly coarse: string;
  readonly fine: string;
  /** What the last decimal of the coarse format is worth. */
  readonly step: number;
}

const units: Readonly<Record<"wan" | "yi" | "thousands" | "millions", Unit>> = {
  wan: { coarse: formats.wan, fine: formats.wanFine, step: WAN / 10 },
  yi: { coarse: formats.yi, fine: formats.yiFine, step: 1_000_000 },
  thousands: { coarse: formats.thousands, fine: formats.thousandsFine, step: 100 },
  millions: { coarse: formats.millions, fine: formats.millionsFine, step: 100_000 },
};

function unitOf(largest: number, large: LargeAmounts): Unit | undefined {
  if (large === "full" || largest < WAN) return undefined;
  if (large === "km") return largest >= MILLIONS ? units.millions : units.thousands;
  return largest >= YI ? units.yi : units.wan;
}

/**
 * Format of amounts of which the largest and the smallest that matters (in size) are given: with so many decimals that
 * the smallest does not read 0.0.
 */
export function moneyFormat(largest: number, large: LargeAmounts = "full", smallest = largest): string {
  const unit = unitOf(largest, large);
  if (unit) return smallest < unit.step ? unit.fine : unit.coarse;
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
