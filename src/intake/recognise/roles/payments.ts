import { number, text, words, type RoleDefinition } from "./definition";
import { orderNumberTitles } from "./orderHeads";

/** What was paid of an order, by its number; a second look at amounts whose lines may be there as well. */
export const payments: RoleDefinition = {
  named: /payments?\b|付款|支付|收款/i,
  needs: [[["orderId"]], [["amount"]]],
  without: ["date", "customer", "quantity", "unitPrice"],
  rowNeeds: { orderId: "no-name" },
  undated: "allowed",
  needsAmount: true,
  isEvent: false,
  measure: ["amount"],
  prior: -0.5,
  fields: {
    orderId: text(orderNumberTitles, { weight: 2 }),
    amount: number(
      [
        words(`payment value|payment amount|amount paid|paid amount|payment total|付款金额|支付金额|收款金额|付款金額
          |支付金額|收款金額`),
        words("amount|value|total|金额|金額"),
      ],
      { weight: 1.2 },
    ),
  },
};
