import type { ColumnGuess, Recognition } from "../source";
import { cleanText } from "../values/text";
import { words } from "./roles/definition";
import { normaliseTitle } from "./titles";

const fees = new Set(
  words(`fee|fees|transaction fee|transaction fees|processing fee|processing fees|payment fee|payment fees|paypal fee|stripe fee
  |selling fees|commission|commission fee|service fee|手续费|交易手续费|支付手续费|平台服务费|平台佣金|佣金|手續費|交易手續費|金流手續費|平台服務費
  |gebühr|gebühren|entgelt`),
);
const net = new Set(words("net|net amount|net total|netto|净额|到账金额|淨額|入帳金額"));
const gross = new Set(words("gross|gross amount|gross total|brutto|amount|total|总额|交易金额|總額|交易金額"));

const holdsNumbers = ({ examples }: ColumnGuess) =>
  examples.length > 0 && examples.every((cell) => typeof cell === "number" || /\d/.test(cleanText(cell)));
const isFree =
  (titles: ReadonlySet<string>) =>
  (column: ColumnGuess): boolean =>
    column.field === undefined && titles.has(normaliseTitle(column.title)) && holdsNumbers(column);

/** Columns of what the shop or the payment service kept of a sale: a cost, whatever the amounts are. */
export const feeColumns = ({ columns }: Recognition): readonly ColumnGuess[] => columns.filter(isFree(fees));

/**
 * What was paid of sales that were paid out less a fee: beside a column of fees, "net" is without the fee, not without
 * tax. Undefined where the amounts are others.
 */
export function beforeFees(recognition: Recognition): { readonly from: ColumnGuess; readonly to: number } | undefined {
  const { columns, role, tax } = recognition;
  const hasTax = tax?.tax !== undefined || columns.some(({ field }) => field === "tax");
  const main = columns.find(({ field }) => field === "amount");
  if (role !== "orders" || main === undefined || hasTax || feeColumns(recognition).length === 0) return undefined;
  if (gross.has(normaliseTitle(main.title)) && columns.some(isFree(net))) return { from: main, to: main.index };
  const whole = columns.find(isFree(gross));
  return net.has(normaliseTitle(main.title)) && whole !== undefined ? { from: main, to: whole.index } : undefined;
}
