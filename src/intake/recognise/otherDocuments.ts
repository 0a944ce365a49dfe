import type { Column, Choice } from "./choice";
import { fieldsIn } from "./choice";
import { words } from "./roles/definition";
import { normaliseTitle } from "./titles";

type Chosen = ReadonlyMap<number, Choice>;

const supplier = new Set(
  words(`supplier|supplier name|supplier id|supplier no|supplier code|supplier number|vendor|vendor name|vendor id
  |vendor no|vendor code|vendor number|po|po number|po no|po date|purchase order|purchase order no|purchase order number|payee
  |供应商|供应商名称|供应商编号|供应商编码|供应商代码|供应商id|供货商|供货单位|采购单号|采购订单号|采购订单编号|采购日期|采购员
  |供應商|供應商名稱|供應商編號|供應商代號|廠商|廠商名稱|廠商編號|廠商代號|採購單號|採購日期|進貨單號|進貨日期
  |lieferant|lieferantennummer|lieferantenname|kreditor|kreditorennummer|fournisseur|proveedor`),
);

const refund = new Set(
  words(`refund date|refunded at|refund time|date refunded|return date|returned at|credit note date|credit memo date
  |refund id|refund no|refund number|credit note no|credit note number|credit note id|credit memo no|credit memo number
  |refund amount|refunded amount|return amount|credit amount
  |退款日期|退款时间|退款成功时间|退货日期|退款单号|退款编号|退货单号|退款金额|退货金额
  |退款日期|退款時間|退貨日期|折讓日期|銷退日期|退款單號|退貨單號|折讓單號|銷退單號|退貨金額|折讓金額|銷退金額`),
);
const refundName = /^(?:[^›]*[\W_])?(?:refunds?|returns?|credit[\s_-]?(?:notes?|memos?))(?=$|[\W_])/i;
const saleName = /sale|order|invoice|transaction|及|和|与|與|含/i;
const refundNameChinese = /退款|退货|退貨|退回|销退|銷退|折让|折讓/;

const settling = new Set(
  words(`amount received|received amount|amount collected|payment received|open amount|open balance|outstanding
  |outstanding amount|outstanding balance|balance due|amount outstanding|unpaid amount|open item amount
  |收款金额|回款金额|到账金额|未收金额|应收余额|未付金额|欠款金额|收款金額|入帳金額|未收金額|應收餘額|未付金額|欠款金額
  |zahlungsbetrag|offener betrag|offener posten`),
);
const ownNumber = new Set(
  words("receipt no|receipt number|receipt|payment id|payment no|transaction id|收款单号|收款單號|流水号"),
);
const paidNumber = new Set(
  words(`invoice no|invoice number|invoice id|invoice|order id|order no|order number|applied to|发票号|发票号码|订单编号|订单号
  |發票號碼|訂單編號|訂單號碼|rechnungsnummer`),
);

const isFilled = ({ profile }: Column) => profile.filled > 0;

/** Columns whose titles say that a table is of purchases. */
export const supplierTitle = (titles: readonly string[]): string | undefined =>
  titles.find((title) => supplier.has(normaliseTitle(title)));

/** Whether a table lists what was bought from suppliers; where customers are named as well, it is one of sales. */
export const arePurchases = (columns: readonly Column[], asOrders: Chosen): boolean =>
  !fieldsIn(asOrders).includes("customer") &&
  supplierTitle(columns.filter(isFilled).map(({ title }) => title)) !== undefined;

/** Whether a table of orders lists refunds and nothing else: its own date, number or amount says so, or its name. */
export function areRefunds(columns: readonly Column[], chosen: Chosen, name: string): boolean {
  const isSaid = columns.some(({ index, title }) => {
    const field = chosen.get(index)?.field;
    const isMain = field === "date" || field === "orderId" || field === "amount";
    return isMain && refund.has(normaliseTitle(title));
  });
  const own = name.split("›").at(-1)!.trim();
  const isNamed = (refundName.test(own) || refundNameChinese.test(own)) && !saleName.test(own);
  return isSaid || isNamed;
}

/** Whether the title of an amount says that it was received, or is still owed, for what was sold elsewhere. */
export const isSettling = (title: string) => settling.has(normaliseTitle(title));

/** What is paid stands by the number of its invoice, not by that of the receipt. */
export function withPaidNumber(columns: readonly Column[], chosen: Map<number, Choice>): void {
  const titleOf = (index: number) => normaliseTitle(columns.find((column) => column.index === index)?.title ?? "");
  const amount = [...chosen].find(([, { field }]) => field === "amount")?.[0];
  const number = [...chosen].find(([, { field }]) => field === "orderId");
  if (amount === undefined || !isSettling(titleOf(amount))) return;
  const paid = columns.find((one) => !chosen.has(one.index) && paidNumber.has(normaliseTitle(one.title)));
  if (paid === undefined || (number !== undefined && !ownNumber.has(titleOf(number[0])))) return;
  if (number !== undefined) chosen.delete(number[0]);
  chosen.set(paid.index, number?.[1] ?? { field: "orderId", confidence: 0.9, reason: "header" });
}
