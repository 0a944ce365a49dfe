/** What is left out, cleaned, flagged and asked beyond the words of intake.ts. */
export const cleaning = {
  "intake.reason.cancelled": "cancelled",
  "intake.reason.returned": "returned",
  "intake.reason.test-order": "test order",
  "intake.reason.repeated-row": "repeats another row",
  "intake.reason.hidden-row": "hidden row",

  "intake.rule.percent": "percentages",
  "intake.rule.fill-down": "blanks filled from the row above (merged cells, lines of one order)",
  "intake.rule.open-end": "dates that mean “no end”, read as blank",
  "intake.rule.exchange-rate": "amounts converted to the currency of the report",
  "intake.rule.cancelled-row": "cancelled orders left out",
  "intake.rule.returned-row": "orders returned in full left out",
  "intake.rule.test-row": "test orders left out",
  "intake.rule.drop-repeats": "rows that repeat another one left out",
  "intake.rule.drop-hidden": "hidden rows left out",
  "intake.rule.lost-zeros": "ids that lost their leading zeros",
  "intake.rule.future-date": "dates after the as-of date",
  "intake.rule.mixed-grain": "months among days",
  "intake.rule.repeated-row": "rows whose cells are all those of another row",
  "intake.rule.outlier": "amounts far outside the others",
  "intake.rule.zero-amount": "amounts of zero",
  "intake.rule.negative-cost": "negative costs",
  "intake.rule.left-blank": "cells that could not be read, left blank",
  "report.reason.cancelled": "cancelled",
  "report.reason.returned": "returned",
  "report.reason.test-order": "test order",
  "report.reason.repeated-row": "repeats another row",
  "report.reason.hidden-row": "hidden row",
  "intake.error.no-rate":
    "{name}, column {column}, row {row}: there is no rate for {currency}. Give one for each currency that occurs.",
  "intake.error.mixed-sources":
    "The amounts of {name} are in {first}, those of {other} in {second}. Give exchange rates, or convert all amounts to one currency first.",
  "intake.error.ambiguous-percent":
    "{name}, column {column}: beside cells with a percent sign, {example} could be shares of 1 or of 100. Say which.",
  "intake.error.open-questions": "{count} columns can be read in more than one way.",
  "intake.question.date-order": "{source}, column {column}: {examples} – day or month first?",
  "intake.question.decimal-mark":
    "{source}, column {column}: {examples} – does the point stand before decimals or between thousands?",
  "intake.question.percent": "{source}, column {column}: {examples} – shares of 1 or of 100?",
  "intake.question.currency": "{source}, column {column}: {examples} – which currency?",
  "intake.question.tax":
    "Amounts of {source} can count with or without tax (column {column}: {examples}). Which shall it be?",
  "intake.question.scale": "{source}, column {column}: {examples} – in which unit?",
  "intake.question.role": "{source}, column {column}: {examples} – what does it hold?",
  "cli.error.bad-rates":
    "--rates: “{got}” is no rate. Write what one unit of each currency is worth, as in USD=7.18,EUR=7.8.",
  "cli.error.rates-without-currency": "--rates needs --currency, the currency to convert to, as in --currency CNY.",
  "cli.error.bad-answer": "--answer: “{got}” is no answer. Write FILE:COLUMN=ANSWER with one of: {allowed}.",
  "cli.remedy.percent": "Add --answer COLUMN=fraction or --answer COLUMN=percent.",
  "cli.remedy.rates": "Add --currency CNY --rates USD=7.18,EUR=7.8, for example.",
  "cli.warning.same-content-counted": "{file} has the same content as {other}; both count, as --keep-copies says.",
  "report.warning.similar-names":
    "{groups} {groups|group of names may be one customer|groups of names may each be one customer}, such as {example}.",
  "cli.warning.similar-names-merged":
    "{groups} {groups|group of names was taken for one customer|groups of names were each taken for one customer}, such as {example}, as --merge-names says.",
  "report.warning.missing-customers":
    "{customers} {customers|customer|customers} of the table {table} {customers|is|are} not in the table {missingIn}, such as {examples}: {rows} {rows|row|rows}, amount {amount}. They stay in every total.",
  "intake.field.tax": "tax",
  "intake.field.refund": "refund",
  "intake.rule.less-tax": "tax taken off amounts that hold it",
  "report.marked.returned": "returns",
  "report.marked.cancelled": "cancelled orders",
  "report.marked.test": "test orders",
  "report.treatment.counted": "they count with their minus",
  "report.treatment.left-out": "left out",
  "report.treatment.apart": "left out, to stand beside the total",
  "report.warning.tax-net": "{source}: amounts without tax were taken from {column}; {other} holds them with tax.",
  "report.warning.tax-gross": "{source}: amounts with tax were taken from {column}; {other} holds them without.",
  "report.warning.tax-off": "{source}: the tax in {tax} was taken off {column}.",
  "report.warning.tax-kept": "{source}: {column} counts with tax, though {tax} stands beside it.",
  "report.warning.tax-unsaid":
    "{source}: nothing says whether {column} holds the tax in {tax}; it counts as it stands.",
  "report.warning.tax-within": "{source}: the amounts of {column} hold tax, and there is nothing to take it off by.",
  "report.warning.freight": "{source}: freight has a column of its own, {column}; it was not added to the amounts.",
  "report.warning.order-totals":
    "{source}: {column} repeats the total of an order on each of its lines; the lines were counted, which add up to it.",
  "report.warning.marked": "{source}: {rows} {rows|row|rows} of {marked}, amount {amount}: {treatment}.",
  "report.warning.hidden-rows": "{source}: the sheet hides {rows} {rows|row|rows}, by hand or by a filter. They count.",
  "report.warning.hidden-rows-left-out":
    "{source}: {rows} {rows|row that the sheet hides was|rows that the sheet hides were} left out.",
  "report.warning.converted":
    "{source}: {rows} {rows|row|rows} in {currency}, {amount} together, {rows|was|were} converted at {rate} to {converted}.",
  "cli.remedy.answer": '--answer "{source}:{column}={value}" changes that.',
  "cli.remedy.merge": "Say --merge-names if they are.",
  "report.warning.quarters-fiscal":
    "{source}: quarters and periods count from the start of the fiscal year, which is named after the year in which it begins: the first one begins in {from}. If it is named after the year in which it ends, say so: --fiscal-year-named end, or fiscalYearNamed in the template.",
  "report.warning.quarters-fiscal-end":
    "{source}: quarters and periods count from the start of the fiscal year, which is named after the year in which it ends: the first one begins in {from}.",
  "report.warning.quarters-months":
    "{source}: the columns are months of a fiscal year; the first one is {from}, as the year is named after that in which it begins. If it is named after the year in which it ends, say so: --fiscal-year-start with the first month and --fiscal-year-named end, or fiscalYearStart and fiscalYearNamed in the template.",
  "report.warning.quarters-months-end":
    "{source}: the columns are months of a fiscal year, which is named after the year in which it ends; the first one is {from}.",
  "report.warning.quarters-calendar":
    "{source}: quarters and periods count from January, although the fiscal year begins later: the first one begins in {from}. If they are those of the fiscal year, name them FY, such as FY2024 Q1 or a column Fiscal year.",
  "report.warning.quarters-unsaid":
    "{source}: the quarters or periods are those of a fiscal year, and nothing says when it begins, so they count from January: the first one begins in {from}. Set the first month of the fiscal year in the template.",
  "report.warning.scaled": "{source}: {columns} is in “{unit}”, so each amount counts {factor} times.",
  "report.warning.dates-1904":
    "{source}: dates that count from 1904 were brought to the usual system, four years and a day later.",
  "intake.reason.balance-account": "account of assets, debts or equity",
  "intake.reason.closing-entry": "entry that closes the accounts",
  "intake.reason.order-total": "total of an order whose lines count",
  "report.reason.balance-account": "account of assets, debts or equity",
  "report.reason.closing-entry": "entry that closes the accounts",
  "report.reason.order-total": "total of an order whose lines count",
  "intake.rule.less-refund": "refunds taken off the amounts",
  "intake.rule.repeated-total": "totals of orders that repeat on each line, counted once",
  "intake.rule.order-total": "totals of orders among their own lines left out",
  "intake.rule.balance-account": "accounts of assets, debts and equity left out",
  "intake.rule.closing-entry": "entries that close the accounts left out",
  "intake.rule.unpaid-row": "orders that wait for their payment; they count",
  "report.warning.left-out-rows": "{source}: {rows} {rows|row was|rows were} left out ({reason}), amount {amount}.",
  "report.warning.row-findings": "{source}: {rule}: {rows} {rows|row|rows}, amount {amount}.",
  "report.warning.cell-findings": "{source}: {rule}: {rows} {rows|cell|cells}, such as {example}.",
  "intake.reason.summary": "sum of rows of another table",
  "report.reason.summary": "sum of rows of another table, which are read",
  "report.warning.summary-of":
    "{source} is a summary of {other}: {rows} rows, amount {amount}, are the sums of its rows and do not count again. If both should count, say --keep-copies.",
  "report.warning.standing-parent":
    "{source}: account {account} stands above others, but {own} is not known to be their sum, {below}: all of them count. Such accounts: {accounts}. Take those that are sums out of the table.",
  "report.warning.overlap":
    "{source} and {other} share {rows} {rows|row|rows}, amount {amount}: both count. Take one of them out if they are the same.",
  "report.warning.same-total":
    "{source} and {other} come to the same total, {amount}: both count. Take one of them out if it is a summary or a copy of the other.",
  "intake.error.web-page":
    "{name} is a web page under the name of a table, as some systems export it. Open it in Excel, save it as .xlsx and use that file.",
  "cli.error.no-orders":
    "There are neither orders nor subscriptions among the data. Give a table with a date and an amount, or one of customers with what they pay a month.",
  "cli.warning.taken-for": "{file} was taken for {role}. Say --role {file}=orders if that is wrong.",
} as const;
