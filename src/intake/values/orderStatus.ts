import { isUnpaid, statusMark } from "./statusWords";

const english =
  "paid|completed?|closed|done|delivered|shipped|fulfilled|partially.?(?:paid|refunded|shipped|fulfilled)|processing" +
  "|processed|pending|open|new|confirmed|approved|active|invoiced|created|unavailable|in.?transit|dispatched|accepted" +
  "|success(?:ful)?|succeeded|backordered|released|posted|settled";
const chinese =
  "已?(?:付款|支付|发货|發貨|完成|签收|簽收|出货|出貨|确认|確認|收货|收貨)|交易成功|交易完成" +
  "|待?(?:发货|發貨|收货|收貨|出貨)|处理中|處理中";
const words = new RegExp(`^(?:wc-)?(?:${english}|${chinese})$`, "i");

/** Whether a text is one that a column of order statuses holds. */
export const isStatusWord = (text: string): boolean =>
  words.test(text) || isUnpaid(text) || statusMark(text) !== undefined;
