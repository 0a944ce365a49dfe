/** How a system writes amounts. */
export interface AmountStyle {
  readonly mark: "." | ",";
  /** Between thousands. */
  readonly group: "," | "." | "";
  readonly negative: "minus" | "brackets" | "trailing" | "triangle" | "typeset";
  /** Currency in front of the digits or behind them. */
  readonly before?: string;
  readonly after?: string;
  /** Powers of ten that the unit stands for: 3 for thousands, 4 for 万. All decimals are kept. */
  readonly power?: number;
}

const fullWidthStart = 0xfee0;

/** Digits and signs as Chinese keyboards type them: １２．５. */
export const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + fullWidthStart));

function digitsOf(amount: number, { mark, group, power = 0 }: AmountStyle): string {
  const cents = String(Math.round(Math.abs(amount) * 100)).padStart(3 + power, "0");
  const point = cents.length - 2 - power;
  const decimals = cents.slice(point).replace(/(?<=^\d{2,})0+$/, "");
  const whole = cents.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, group);
  return whole + mark + decimals;
}

/** An amount in units as that system writes it; whatever the unit, no cent is lost. */
export function amountText(amount: number, style: AmountStyle): string {
  const { before = "", after = "", negative } = style;
  const text = before + digitsOf(amount, style) + after;
  if (amount >= 0) return text;
  if (negative === "brackets") return `(${text})`;
  if (negative === "trailing") return `${text}-`;
  return { minus: "-", triangle: "△", typeset: "\u2212" }[negative] + text;
}
