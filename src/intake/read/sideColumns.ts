import { normaliseTitle, titleSet } from "../recognise/titles";
import type { ColumnGuess } from "../source";

/** Columns that are no facts themselves, but say how the others are to be read; by index. */
export interface SideColumns {
  /** Words such as "paid" or "cancelled". */
  readonly status: readonly number[];
  /** Columns that say yes where an order was returned, cancelled, or only a test. */
  readonly flags: Readonly<Record<"returned" | "cancelled" | "test", readonly number[]>>;
  /** A flag of returns or what came back in pieces or money: only a plain yes counts. */
  readonly returns: readonly number[];
  /** A flag of cancelled documents: likewise. */
  readonly voids: readonly number[];
  readonly email: readonly number[];
  readonly currency: number | undefined;
}

const status =
  titleSet(`status|order status|invoice status|invoice state|sale status|document status|financial status|payment status|transaction status|state|order state
  |状态|订单状态|交易状态|付款状态|支付状态|售后状态|退款状态|狀態|訂單狀態|交易狀態|付款狀態|售後狀態|退款狀態`);
const returned = titleSet("return flag|is return|is returned|is refunded|是否退货|是否退款|是否退貨");
const returns = titleSet("returned|return|returns|退货|退貨");
const voids = titleSet("cancelled|canceled|voided|void|已取消|已作废|已作廢|作废|作廢|storniert");
const cancelled = titleSet(
  "cancelled at|canceled at|is cancelled|is canceled|is cancel|取消时间|是否取消|取消時間|是否作废|是否作廢",
);
const test = titleSet("is test|test order|是否测试|测试订单|是否測試|測試訂單");
const email = titleSet("email|e-mail|customer email|email address|contact email|邮箱|电子邮件|郵箱|電子郵件|電子信箱");
const currency = titleSet("currency|currency code|ccy|币种|币别|货币|结算币种|幣別|幣種|貨幣");

/** Finds them by their titles, whatever else the columns were taken for. */
export function sideColumns(columns: readonly ColumnGuess[]): SideColumns {
  const named = columns.map(({ title, index }) => ({ title: normaliseTitle(title), index }));
  const all = (set: ReadonlySet<string>) => named.filter(({ title }) => set.has(title)).map(({ index }) => index);
  return {
    status: all(status),
    flags: { returned: all(returned), cancelled: all(cancelled), test: all(test) },
    returns: all(returns),
    voids: all(voids),
    email: all(email),
    currency: all(currency)[0],
  };
}
