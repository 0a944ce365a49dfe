import { text, words, type RoleDefinition } from "./definition";
import { orders } from "./orders";

const { customer, date, channel, status, segment, region } = orders.fields;

/** The number by which heads, lines and payments of an order find each other. */
export const orderNumberTitles = [
  words(`order id|order no|order number|order name|order reference|sales order id|sales order no|invoice id|invoice no
    |invoice number|transaction id|receipt no|receipt number|sales document|billing document|order key|document no
    |document number|订单编号|订单号|订单id|单据编号|单号|主订单编号|销售单号|出库单号|发票号|发票号码|流水号
    |訂單編號|訂單號|訂單號碼|單號|單據編號|主單編號|銷貨單號|發票號碼
    |auftragsnummer|auftragsnr|rechnungsnummer|rechnungsnr|bestellnummer|belegnummer|fakturanummer`),
  words("order|invoice|transaction|receipt|sales order number|订单|訂單"),
];

/** Orders with date and customer, whose amounts stand in a table of their lines or payments. */
export const orderHeads: RoleDefinition = {
  named: /orders?\b|order.?head|invoices?\b|sales.?order|订单|訂單|单据|單據/i,
  needs: [[["orderId"]], [["date"]], [["customer"], ["status"], ["channel"]]],
  without: ["amount", "quantity", "unitPrice", "ticketId", "nps", "csat"],
  rowNeeds: { orderId: "no-name" },
  undated: "allowed",
  needsAmount: false,
  isEvent: false,
  measure: [],
  unique: "orderId",
  fields: {
    orderId: text([...orderNumberTitles, words("id")], { weight: 2 }),
    customer: customer!,
    date: {
      ...date!,
      titles: [
        [
          ...date!.titles[0]!,
          ...words("order purchase timestamp|purchase timestamp|order timestamp|ordered at|placed at|order placed"),
        ],
        ...date!.titles.slice(1),
      ],
    },
    channel: channel!,
    status: status!,
    segment: segment!,
    region: region!,
  },
};
