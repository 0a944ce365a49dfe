import { cleanText } from "./text";
import type { RawCell } from "../source";

/** What a status, a flag or an address says of an order. */
export type Mark = "returned" | "cancelled" | "test";

const words = (text: string) => text.split("|").map((word) => word.replace(/\s+/g, ""));

const lists: Readonly<Record<Mark, readonly string[]>> = {
  cancelled:
    words(`cancelled|canceled|cancel|cancellation|void|voided|rejected|declined|failed|order cancelled|annulled|cancelled by customer
    |storniert|annulliert|abgebrochen|annulé|annulée|cancelado|cancelada|anulado|anulada
    |取消|已取消|订单取消|订单已取消|买家取消|卖家取消|作废|已作废|交易关闭|已关闭|交易失败|付款失败|不成立|已删除|删除锁定
    |訂單取消|不成立|訂單已取消|買家取消|賣家取消|作廢|已作廢|交易關閉|已關閉|交易失敗|付款失敗`),
  returned: words(`returned|return|refunded|refund|fully refunded|full refund|chargeback|charged back|reversed
    |退款|已退款|全额退款|退款成功|退货|已退货|退货退款|已退货退款|红冲|已红冲
    |退回|已退回|退回卖家|已退回卖家|退回賣家|已退回賣家|全額退款|退貨|已退貨|退貨退款|已退貨退款|紅沖|已紅沖`),
  test: words("test|testing|test order|demo|测试|测试订单|测试单|測試|測試訂單|測試單"),
};

const byWord = new Map(
  (Object.keys(lists) as Mark[]).flatMap((mark) => lists[mark].map((word) => [word, mark] as const)),
);
const separators = /[\s_\-/.()]+/g;
const testAddress = /^test[\d.+_-]*@|@test\.[a-z.]+$/;
const testName = /^(?:test|测试|測試)(?:[\s_-]*(?:\d+|user|customer|account|客户|用户|账号|客戶|用戶|帳號))?$/;
const no = new Set(["", "0", "no", "n", "false", "否", "无", "無", "-", "none", "null", "n/a"]);

/** WooCommerce writes "wc-cancelled". */
const plainStatus = (cell: RawCell) => cleanText(cell).toLowerCase().replace(/^wc-/, "").replace(separators, "");

/** "order_refunded", 订单已退款. */
const ofOrder = /^(?:order[\s_-]+|订单|訂單)/;
/** "Shipped - Returned to Seller", 已发货-已退回: the last part says what became of the order. */
const parts = /\s[-–—]\s|[-–—：:](?=[\u3400-\u9fff])/;
/** "Cancelled by the customer", "Returned to seller". */
const byWhom = /(?<=\w)\s+(?:by|to|from)\s+(?:the\s+)?\w+$/;

/** The mark that a cell of a status column means; undefined for every other status, "partially refunded" among them. */
export function statusMark(cell: RawCell): Mark | undefined {
  const known = byWord.get(plainStatus(cell));
  if (known !== undefined) return known;
  const last = cleanText(cell).toLowerCase().split(parts).at(-1)!;
  return byWord.get(plainStatus(last.replace(ofOrder, "").replace(byWhom, "")));
}

const unpaid = new Set(
  words(`pending|pending payment|awaiting payment|unpaid|not paid|on hold|draft|authorized|authorised|待付款|待支付|未付款
    |未支付|等待付款|等待买家付款|尚未付款|等待買家付款|待轉帳`),
);

/** Whether an order waits for its payment: nobody knows whether it comes. */
export const isUnpaid = (cell: RawCell) => unpaid.has(plainStatus(cell));

/** Whether a cell of a column such as "Is returned" or "Cancelled at" says yes. */
export const isFlagged = (cell: RawCell) => !no.has(cleanText(cell).toLowerCase());

const yes = new Set(["yes", "y", "true", "x", "v", "是", "有", "√", "✓"]);

/** Whether a cell says yes, and nothing else could be meant: 88.00 is an amount, and 1 may be a piece. */
export const saysYes = (cell: RawCell) => yes.has(cleanText(cell).toLowerCase()) || statusMark(cell) !== undefined;

/** Whether a customer or an address is one for testing: test@shop.com, anyone@test.com, "测试客户". */
export function isTestCustomer(cell: RawCell): boolean {
  const text = typeof cell === "string" ? cleanText(cell).toLowerCase() : "";
  return testAddress.test(text) || testName.test(text);
}
