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
  "intake.error.purchases":
    "{name} lists purchases (column {column}; columns: {titles}), which are no sales: nothing of it counts. If these are costs, add a column of cost categories; if they are sales after all, read the table as orders.",
  "intake.error.maybe-no-sales":
    "{name}: the amounts in column {column} may be no sales of their own, but payments, open items or costs, while {other} holds sales. They are not added up until you say what they are.",
  "intake.question.sales":
    "{source}, column {column}: {examples} – sales of their own, or payments, open items or other amounts that are none?",
  "report.warning.fees":
    "{source}: {column} holds fees of the shop or the payment service. Sales count before fees; put the fees into the cost ledger where they are not in it.",
  "report.error.period":
    "The period would begin on {start}, after its last day, {end}. Choose an earlier first day or a later day for the report.",
  "report.warning.names-masked":
    "{customers} {customers|customer is|customers are} known by a person's name, e-mail address or phone number only: the report shows a pseudonym in its place, the same in every report. To see the names: “Names of customers” in the settings, --names shown on the command line, or showNames in a template.",
  "intake.noTitles": "without titles",
} as const;
