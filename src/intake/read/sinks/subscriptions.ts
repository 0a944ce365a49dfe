import { fromMinor, toMinor } from "../../../core";
import type { Subscriptions } from "../../facts";
import { endedBy, monthsOf } from "../../values/answerWords";
import { mainDate, named, numberOf, type Cells, type FactShape, type UnderstoodRow } from "./factColumn";

/** 2090-01-01: an end beyond it is written for "no end". */
const openEnd = 69_399;

/** "Active: yes" asks the other way round than "Churn: yes". */
const asksIfActive = /active|有效|在用|啟用|启用/i;

const ended = ({ row }: UnderstoodRow, { optional, titleOf }: Cells) => {
  const text = optional.text(row, "status");
  return endedBy(text, asksIfActive.test(titleOf("status")));
};

const end = ({ row, rowNumber }: UnderstoodRow, { optional }: Cells) => {
  const day = optional.day(row, "endDate", rowNumber);
  return day >= openEnd ? NaN : day;
};

/** The amount of the row is what was billed so far, where the source says it: read once. */
const billed = ({ amount }: UnderstoodRow, { has }: Cells) => (has("billed") ? amount : NaN);

/** What is paid by the quarter or the year, as an amount a month. */
const monthly = ({ row, rowNumber, amount: main }: UnderstoodRow, { optional, has }: Cells) => {
  const amount = has("billed") ? optional.number(row, "amount", rowNumber) : main;
  const months = monthsOf(optional.text(row, "interval")) ?? 1;
  return months === 1 || Number.isNaN(amount) ? amount : fromMinor(toMinor(amount / months));
};

export const subscriptions: FactShape<Subscriptions> = {
  customer: named("customers", "customer"),
  plan: named("plans", "plan"),
  start: mainDate,
  end: { kind: "number", of: end },
  tenure: numberOf("tenure"),
  ended: { kind: "flag", of: ended },
  monthly: { kind: "number", of: monthly },
  billed: { kind: "number", of: billed },
  reason: { ...named("reasons", "reason"), optional: true },
};
