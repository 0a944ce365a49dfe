/** What a table is about; `src/intake/recognise/roles` says what each is made of. */
export type TableRole =
  | "orders"
  | "ledger"
  | "customers"
  | "subscriptions"
  | "spend"
  | "touchpoints"
  | "tickets"
  | "surveys"
  | "budget"
  | "activities"
  | "initiatives";

/**
 * What a column can hold. `date` is the main date of its role, `amount` its main amount: what was paid, spent or
 * planned, the recurring amount of a subscription, the cost of an activity, what an initiative took. Orders may have
 * `quantity` and `unitPrice` instead. `tax` is the tax within or beside the amount, `refund` what of it was paid back.
 * `cost` is that of goods sold, `endDate` the end of a contract or a ticket.
 */
export type Field =
  | "customer"
  | "date"
  | "amount"
  | "quantity"
  | "unitPrice"
  | "orderId"
  | "channel"
  | "category"
  | "activity"
  | "cost"
  | "discount"
  | "tax"
  | "refund"
  | "status"
  | "customerName"
  | "segment"
  | "region"
  | "plan"
  | "endDate"
  | "tenure"
  | "billed"
  | "interval"
  | "campaign"
  | "impressions"
  | "clicks"
  | "leads"
  | "conversions"
  | "ticketId"
  | "minutes"
  | "firstReply"
  | "resolve"
  | "satisfaction"
  | "nps"
  | "csat"
  | "driver"
  | "capacity"
  | "initiative"
  | "before"
  | "after"
  | "controlBefore"
  | "controlAfter";
