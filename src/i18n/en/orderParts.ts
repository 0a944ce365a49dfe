/** Orders that were exported in parts, and what their columns hold besides amounts. */
export const orderParts = {
  "intake.role.orderHeads": "orders without amounts",
  "intake.role.orderLines": "lines of orders",
  "intake.role.payments": "payments of orders",
  "report.role.orderHeads": "Order heads",
  "report.role.orderLines": "Order lines",
  "report.role.payments": "Payments",
  "pane.role.orderHeads": "Order heads",
  "pane.role.orderLines": "Order lines",
  "pane.role.payments": "Payments",
  "intake.field.profit": "gross profit",
  "intake.field.marginRate": "margin (share)",
  "intake.field.person": "person behind the customer id",
  "intake.reason.no-order": "order number not among the orders that count",
  "intake.reason.lost-deal": "deal that was lost",
  "intake.reason.open-deal": "deal that is not won yet",
  "report.reason.no-order": "order number not among the orders that count",
  "report.reason.lost-deal": "deal that was lost",
  "report.reason.open-deal": "deal that is not won yet",
  "intake.error.no-order-heads":
    "{name}: amounts by order number, but nothing says when the orders were and whose they are. Add the table of the orders with order number, date and customer.",
  "intake.error.no-order-amounts":
    "{name}: orders with their dates, but nothing says what they came to. Add the table of their lines (order number, quantity and price, or amount), or of their payments.",
  "report.warning.order-lines":
    "{source}: date and customer of the lines come from {other}, by order number; orders joined: {rows}.",
  "report.warning.order-payments":
    "{source}: no table has the lines of the orders, so payments count as amounts; their date and customer come from {other}, orders joined: {rows}.",
  "report.warning.order-buyers":
    "{source}: the customers of these refunds come from {other}, by order number; orders joined: {rows}.",
  "report.warning.heads-without-lines":
    "{source}: {rows} {rows|order has|orders have} no line in {other}, so nothing of {rows|it|them} counts; {rows|its own amount comes|their own amounts come} to {amount}.",
  "report.warning.heads-without-amounts":
    "{source}: {rows} {rows|order|orders} of which no table has lines or payments; nothing of {rows|it|them} counts.",
  "report.warning.heads-difference":
    "{source}: the orders themselves come to {own}, the lines that count in their place to {counted}. The difference of {amount} (freight, tax, rounding, lines left out) does not count.",
  "report.warning.heads-tie":
    "{source}: the orders themselves come to {amount}, as the lines of {other} do; the lines count, once.",
  "report.warning.payments-beside":
    "{source}: payments or open items of {own} stand beside {other}, which count with {counted}. These were left out; the difference is {amount}.",
  "report.warning.payments-unused":
    "{source}: payments or other amounts of {own} have no orders in the other tables and were left out.",
  "report.warning.line-prices": "{source}: there is no quantity, so each line counts once, at its {column}.",
  "report.warning.discount-share":
    "{source}: {column} holds shares of the price, so 0.1 takes 10 % off quantity times price.",
  "report.warning.discount-share-unused":
    "{source}: {column} holds shares of the price; the amounts count as they stand, the shares are not added up.",
  "report.warning.cost-from-profit": "{source}: the cost of the goods is the amount less {column}.",
  "report.warning.cost-from-margin":
    "{source}: the cost of the goods is what the margin in {column} leaves of the amount.",
  "report.warning.several-segments":
    "Orders of {customers} {customers|customer|customers} name more than one segment: the last order says which counts.",
  "report.warning.several-regions":
    "Orders of {customers} {customers|customer|customers} name more than one region: the last order says which counts.",
  "report.warning.person-link":
    "The list of customers says that {ids} customer ids are {persons} persons: these count as the customers.",
  "cli.warning.as-of-latest":
    "There are no orders, so the report is as of the last date of the subscriptions, {date}. Say another day with --as-of.",
  "report.warning.unknown-types":
    "{source}, column {column}: it is not known what {words} stands for. {rows} {rows|row counts|rows count} as sales ({amount}). Where they are returns, quotations, purchases or payments, write credit note, quotation, purchase order or payment in their place.",
} as const;
