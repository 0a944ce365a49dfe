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
  "report.reason.cancelled": "cancelled",
  "report.reason.returned": "returned",
  "report.reason.test-order": "test order",
  "report.reason.repeated-row": "repeats another row",
  "report.reason.hidden-row": "hidden row",
  "intake.error.no-rate":
    "{name}, column {column}, row {row}: there is no rate for {currency}. Give one for each currency that occurs.",
  "intake.error.mixed-sources":
    "The amounts of {name} are in {first}, those of {other} in {second}. Give exchange rates, or convert all amounts to one currency first.",
} as const;
