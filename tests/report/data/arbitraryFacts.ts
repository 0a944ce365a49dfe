import fc from "fast-check";
import type { LedgerRow, OrderRow } from "../facts";

/** Two years around the fixture's, so that periods stay short. */
const date = fc.integer({ min: 45_000, max: 45_700 });
const amount = fc.integer({ min: -5_000_000, max: 50_000_000 }).map((minor) => minor / 10_000);
/** Few names, so that customers recur; some look like formulas, numbers or properties of objects. */
const name = fc.constantFrom("A", "B", "陈", "=SUM(1,1)", "-1", "1", "constructor", "__proto__", " ", "a".repeat(40));
const none = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 5 });
const category = fc.constantFrom("Advertising", "客服", "Rent", "退款", "Onboarding", "=1+1", "constructor");

export const orderRows: fc.Arbitrary<OrderRow[]> = fc.array(fc.tuple(none(name), date, none(name), amount), {
  maxLength: 40,
});

export const ledgerRows: fc.Arbitrary<LedgerRow[]> = fc.array(
  fc.tuple(none(date), none(category), none(name), amount),
  { maxLength: 30 },
);
