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

/** Recurring revenue by the month is that, however often it is paid. */
const isByMonth = /mrr|month|月/i;

/** What is paid each time: the recurring amount, or the price of the plan for as many pieces as there are. */
const recurring = ({ row, rowNumber, amount: main }: UnderstoodRow, { optional, has }: Cells) => {
  const isPrice = !has("amount") && has("unitPrice");
  const amount = has("billed") ? optional.number(row, isPrice ? "unitPrice" : "amount", rowNumber) : main;
  const pieces = isPrice ? optional.number(row, "quantity", rowNumber) : 1;
  return Number.isNaN(pieces) ? amount : amount * pieces;
};

/** What is paid by the quarter or the year, as an amount a month. */
const monthly = (understood: UnderstoodRow, cells: Cells) => {
  const amount = recurring(understood, cells);
  const isMonthly = isByMonth.test(cells.titleOf(cells.has("amount") ? "amount" : "unitPrice"));
  const months = isMonthly ? 1 : (monthsOf(cells.optional.text(understood.row, "interval")) ?? 1);
  return Number.isNaN(amount) ? amount : fromMinor(toMinor(amount / months));
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
