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
  | "initiatives"
  | "orderHeads"
  | "orderLines"
  | "payments";

/**
 * What a column can hold. `date` is the main date of its role, `amount` its main amount: what was paid, spent or
 * planned, the recurring amount of a subscription, the cost of an activity, what an initiative took. Orders may have
 * `quantity` and `unitPrice` instead. `tax` is the tax within or beside the amount, `refund` what of it was paid back.
 * `cost` is that of goods sold; `profit`, or `marginRate` as a share, is what it leaves of the amount. `person` is who
 * several ids of customers are, `endDate` the end of a contract or a ticket. `costAttribute` is what else a cost is, beside its
 * category: a phase of a total cost of ownership or of a life cycle, or a subject of sustainability.
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
  | "costAttribute"
  | "cost"
  | "discount"
  | "tax"
  | "refund"
  | "profit"
  | "marginRate"
  | "person"
  | "status"
  | "customerName"
  | "segment"
  | "region"
  | "plan"
  | "endDate"
  | "tenure"
  | "reason"
  | "billed"
  | "interval"
  | "campaign"
  | "impressions"
  | "clicks"
  | "leads"
  | "mql"
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
