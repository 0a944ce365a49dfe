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
  "intake.question.tax": "{source}, column {column}: {examples} – with or without tax?",
  "intake.question.scale": "{source}, column {column}: {examples} – in which unit?",
  "intake.question.role": "{source}, column {column}: {examples} – what does it hold?",
  "cli.error.bad-rates":
    "--rates: “{got}” is no rate. Write what one unit of each currency is worth, as in USD=7.18,EUR=7.8.",
  "cli.error.rates-without-currency": "--rates needs --currency, the currency to convert to, as in --currency CNY.",
  "cli.error.bad-answer": "--answer: “{got}” is no answer. Write FILE:COLUMN=ANSWER with one of: {allowed}.",
  "cli.remedy.percent": "Add --answer COLUMN=fraction or --answer COLUMN=percent.",
  "cli.remedy.rates": "Add --currency CNY --rates USD=7.18,EUR=7.8, for example.",
  "cli.warning.same-content-counted": "{file} has the same content as {other}; both count, as --keep-copies says.",
  "cli.warning.similar-names":
    "{groups} groups of names may each be one customer, such as {example}. Say --merge-names if they are.",
  "cli.warning.similar-names-merged":
    "{groups} groups of names were each taken for one customer, such as {example}, as --merge-names says.",
  "cli.warning.missing-customers":
    "{customers} customers of the table {table} are not in the table {missingIn}, such as {examples}: {rows} rows, amount {amount}. They stay in every total.",
} as const;
