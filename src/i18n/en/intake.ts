export const intake = {
  "intake.role.orders": "orders",
  "intake.role.ledger": "a cost ledger",
  "intake.role.customers": "a list of customers",
  "intake.role.subscriptions": "subscriptions",
  "intake.role.spend": "marketing spend",
  "intake.role.touchpoints": "touchpoints",
  "intake.role.tickets": "service tickets",
  "intake.role.surveys": "survey answers",
  "intake.role.budget": "a budget",
  "intake.role.activities": "activities of cost-to-serve",
  "intake.role.initiatives": "initiatives",

  "intake.field.customer": "customer",
  "intake.field.date": "date",
  "intake.field.amount": "amount",
  "intake.field.quantity": "quantity",
  "intake.field.unitPrice": "unit price",
  "intake.field.orderId": "order number",
  "intake.field.channel": "channel",
  "intake.field.category": "cost category",
  "intake.field.activity": "activity or cost centre",
  "intake.field.costAttribute": "cost attribute",
  "intake.field.cost": "cost of goods sold",
  "intake.field.discount": "discount",
  "intake.field.status": "status",
  "intake.field.customerName": "customer name",
  "intake.field.segment": "segment",
  "intake.field.region": "region",
  "intake.field.plan": "plan",
  "intake.field.endDate": "end date",
  "intake.field.tenure": "months so far",
  "intake.field.billed": "billed so far",
  "intake.field.interval": "billing interval",
  "intake.field.campaign": "campaign",
  "intake.field.impressions": "impressions",
  "intake.field.clicks": "clicks",
  "intake.field.leads": "leads",
  "intake.field.mql": "marketing qualified leads",
  "intake.field.reason": "reason for leaving",
  "intake.field.conversions": "conversions",
  "intake.field.ticketId": "ticket number",
  "intake.field.minutes": "minutes of work",
  "intake.field.firstReply": "time to first reply",
  "intake.field.resolve": "time to resolve",
  "intake.field.satisfaction": "satisfaction",
  "intake.field.nps": "NPS score (0 to 10)",
  "intake.field.csat": "satisfaction score (1 to 5)",
  "intake.field.driver": "cost driver",
  "intake.field.capacity": "practical capacity",
  "intake.field.initiative": "initiative",
  "intake.field.before": "value before",
  "intake.field.after": "value after",
  "intake.field.controlBefore": "control group before",
  "intake.field.controlAfter": "control group after",

  "intake.reason.no-date": "no date",
  "intake.reason.unreadable-date": "date cannot be read",
  "intake.reason.no-amount": "no amount",
  "intake.reason.unreadable-amount": "amount cannot be read",
  "intake.reason.no-category": "no cost category",
  "intake.reason.no-customer": "no customer",
  "intake.reason.no-name": "no name",
  "intake.reason.no-score": "no score",
  "intake.reason.total-row": "total row",
  "intake.reason.after-as-of": "after the as-of date",
  "intake.reason.cell-error": "error value in a cell",
  "intake.reason.parent-account": "account that holds others",

  "intake.rule.width": "full-width or invisible characters",
  "intake.rule.blank-word": "words for “nothing”, read as blank",
  "intake.rule.date-text": "dates written in other ways",
  "intake.rule.republic-year": "years of the Republic (民國)",
  "intake.rule.currency": "currency signs beside numbers",
  "intake.rule.cell-unit": "numbers with a unit of their own (万, K)",
  "intake.rule.column-unit": "unit of the column applied",
  "intake.rule.separators": "separators of thousands, decimal commas",
  "intake.rule.negative": "negative numbers written in other ways",
  "intake.rule.black-triangle": "▲ read as minus",
  "intake.rule.lost-digits": "ids that lost digits, as 1.23E+17",
  "intake.rule.odd-date": "dates before 1980 or from 2090",
  "intake.rule.mojibake": "garbled names",

  "intake.error.empty-table": "{name} holds no rows. Check that it is the right file or range.",
  "intake.error.unknown-role":
    "{name} looks like no table that is read here (columns: {titles}). Orders need a date and an amount; a ledger needs a cost category and an amount; the other kinds are listed in docs/intake.md.",
  "intake.error.missing-fields":
    "{name} looks like {role}, but no column was found for: {fields} (columns: {titles}). Add the column, or say which one it is.",
  "intake.error.unknown-columns":
    "None of the column names {columns} is a field. Fields are: {allowed}; any other name marks a column to ignore.",
  "intake.error.column-named-twice": "Two columns are named {field}. A field can be in one column only.",
  "intake.error.ambiguous-dates":
    "{name}, column {column}: {example} could be day/month or month/day, and no row tells which. Say in which order day and month stand.",
  "intake.error.ambiguous-numbers":
    "{name}, column {column}: the point in {example} could stand before thousands or before decimals, and no row tells which. Say which mark stands before decimals.",
  "intake.error.mixed-currencies":
    "{name}, column {column}, row {row}: an amount in {second} follows amounts in {first}. Convert all amounts to one currency first.",
  "intake.error.mixed-scales":
    "{name}, column {column}, row {row}: the column is in {unit}, but “{example}” names a unit of its own. Write all amounts in one unit.",
  "intake.error.not-text": "{name} is not a text file. Export the table as CSV and use that file.",
  "intake.error.unknown-encoding":
    "The encoding of {name} cannot be told from its characters. Say which one it is, or save the table as “CSV UTF-8” and use that file.",
  "intake.error.wrong-encoding":
    "{name} is damaged, or not written in {encoding} throughout. Say the right encoding, or export the table again as “CSV UTF-8”.",
  "intake.error.mojibake":
    "{name}, column {column}: “{example}” was garbled by a wrong encoding. Say the encoding of the file, or export the table again as “CSV UTF-8”: garbled characters cannot be restored.",
  "intake.error.is-workbook": "{name} is an Excel workbook. Save the sheet as “CSV UTF-8” and use that file.",
  "intake.error.old-workbook":
    "{name} is a workbook of the old .xls format, or it has a password. Save it as .xlsx without a password and use that file.",
  "intake.error.broken-workbook":
    "{name} cannot be read as an .xlsx workbook: it is damaged or something else. Open it in Excel, save it as .xlsx and use that file.",
  "intake.error.workbook-too-large":
    "{name} would unpack to more than can be read safely. Export the sheet that you need as “CSV UTF-8” and use that file.",
  "intake.error.open-quote":
    "{name}, row {row}: a quotation mark is not closed where the value ends, so that lines run together. Correct that row.",
  "intake.error.cell-too-long":
    "{name}, row {row}, column {column}: a value of {length} characters, more than the {limit} that a cell can hold. Probably a quotation mark is missing; correct that row.",
  "intake.error.whole-books":
    "{name}: all accounts together come to 0.00, debits as much as credits, so these are the whole books, and nothing says which of the {count} accounts are costs ({accounts}). Add a column “Account type” with Expense, Revenue, Asset, Liability or Equity, or give the accounts of costs alone.",
  "intake.error.no-year":
    "{name}: its columns are months ({titles}), and nothing says of which year. Say the year, or write it into the titles.",
  "intake.error.bad-mapping":
    "{name} is no saved mapping of columns: correct {place}, or remove the file so that it is written anew.",
  "intake.error.mapping-version":
    "{name} was saved by another version ({version}). Use the version that wrote it, or remove the file so that it is written anew.",
  "intake.error.no-orders":
    "There are neither orders nor subscriptions among the data. Give a table with a date and an amount, or one of customers with what they pay a month.",

  "intake.list": ", ",
} as const;
