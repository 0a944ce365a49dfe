import { words, type Synonyms } from "./words";

const churn: Synonyms = {
  plain: words(
    "churn, win back, winback, reactivation, refund, refunds, cancellation, cancellations, goodwill",
    "流失, 挽回, 召回, 赢回, 退款, 退费, 注销, 退订",
    "贏回, 喚回, 退費, 解約, 退訂",
  ),
  general: words("returns, 退货, 退貨"),
};

const badDebt: Synonyms = {
  plain: words("bad debt, bad debts, chargeback, chargebacks", "坏账", "壞帳, 呆帳"),
  general: [],
};

export const churnWords = { churn, badDebt };
