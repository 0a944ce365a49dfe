import { number, text, words, type RoleDefinition } from "./definition";
import { orderNumberTitles } from "./orderHeads";
import { orders } from "./orders";

const { amount, quantity, unitPrice, cost, discount, profit, marginRate } = orders.fields;

/** What an order is made of: amounts by its number, whose date and customer stand in a table of the orders. */
export const orderLines: RoleDefinition = {
  named: /items?\b|lines?\b|details?\b|positions?\b|invoice.?line|明细|明細|商品行/i,
  // a price alone: each line is one piece
  needs: [[["orderId"]], [["amount"], ["quantity", "unitPrice"], ["unitPrice"]]],
  without: ["date", "customer"],
  rowNeeds: { orderId: "no-name" },
  undated: "allowed",
  needsAmount: true,
  isEvent: false,
  measure: ["amount"],
  fields: {
    orderId: text(orderNumberTitles, { weight: 2 }),
    amount: number([amount!.titles[0]!, amount!.titles[1]!, words("subtotal|gross amount|gross|net|extended price")]),
    quantity: quantity!,
    unitPrice: unitPrice!,
    cost: cost!,
    discount: discount!,
    profit: profit!,
    marginRate: marginRate!,
  },
};
