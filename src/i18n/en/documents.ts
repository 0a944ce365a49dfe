/** Documents that are no sales, and tables of them. */
export const documents = {
  "intake.reason.offer": "quotation or draft, no sale yet",
  "intake.reason.purchase": "purchase, no sale",
  "intake.reason.transfer": "money that moved, no sale (payout, transfer, payment of an invoice)",
  "intake.reason.fee": "fee of the shop or payment service, no sale",
  "report.reason.offer": "quotation or draft, no sale yet",
  "report.reason.purchase": "purchase, no sale",
  "report.reason.transfer": "money that moved, no sale (payout, transfer, payment of an invoice)",
  "report.reason.fee": "fee of the shop or payment service, no sale",
  "intake.rule.credit-row": "credit notes and returns booked as plus, counted with their minus",
} as const;
