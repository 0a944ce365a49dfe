import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stageOn, sumAmounts } from "../../../src/core";
import { reportData } from "../../../src/report";
import { factsOf } from "../facts";
import { ledgerRows, orderRows } from "./arbitraryFacts";

/** A date is given, so that facts without any date have one. */
const settings = fc.record({ asOf: fc.integer({ min: 45_000, max: 45_800 }) });
const facts = fc.record({ orders: orderRows, ledger: fc.option(ledgerRows, { nil: undefined }) });

describe("reportData", () => {
  it("ties every total to the rows, exactly", () => {
    fc.assert(
      fc.property(facts, settings, ({ orders, ledger }, chosen) => {
        const data = reportData({ facts: factsOf(orders, ledger), sources: [], settings: chosen });
        const { totals, customers, stages, months, unassigned, costs } = data;
        const sum = (values: readonly number[]) => sumAmounts(values);
        const revenue = sum(customers.map((customer) => customer.revenue).concat(unassigned.revenue));
        expect(revenue).toBe(totals.revenue);
        expect(sum(stages.map((stage) => stage.revenue).concat(unassigned.revenue))).toBe(totals.revenue);
        expect(sum(months.map((month) => month.revenue))).toBe(totals.revenue);
        expect(sum(orders.map(([, , , amount]) => amount))).toBe(sum([totals.revenue, totals.revenueOutside]));
        expect(stages.reduce((count, stage) => count + stage.customers, 0)).toBe(customers.length);
        expect(customers.reduce((count, customer) => count + customer.orders, unassigned.orders)).toBe(totals.orders);
        if (!costs || !ledger) return;
        expect(sum(ledger.map(([, , , amount]) => amount))).toBe(sum([totals.cost, costs.outside.amount]));
        expect(sum([totals.allocated, totals.unallocated])).toBe(totals.cost);
        expect(sum(costs.map.map(({ amount }) => amount))).toBe(totals.cost);
        const direct = customers.map(({ directCost }) => directCost);
        expect(sum(direct.concat(costs.map.map(({ shared }) => shared)))).toBe(totals.cost);
        expect(sum(months.flatMap((month) => month.costs).concat(costs.undated.amount))).toBe(totals.cost);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = facts.chain(({ orders, ledger }) =>
      fc.record({
        before: fc.constant({ orders, ledger }),
        orders: fc.shuffledSubarray(orders, { minLength: orders.length }),
        ledger: ledger ? fc.shuffledSubarray(ledger, { minLength: ledger.length }) : fc.constant(undefined),
      }),
    );
    fc.assert(
      fc.property(shuffled, settings, ({ before, orders, ledger }, chosen) => {
        const data = (facts: ReturnType<typeof factsOf>) => reportData({ facts, sources: [], settings: chosen });
        const after = data(factsOf(orders, ledger));
        expect({ ...after, hash: "" }).toEqual({ ...data(factsOf(before.orders, before.ledger)), hash: "" });
      }),
    );
  });

  it("gives each customer the stage of its orders, found the slow way", () => {
    fc.assert(
      fc.property(orderRows, settings, (orders, chosen) => {
        const data = reportData({ facts: factsOf(orders), sources: [], settings: chosen });
        for (const customer of data.customers) {
          const days = orderDays(orders, customer.name, chosen.asOf);
          const history =
            days.length === 0 ? { orders: 0 } : { first: days[0]!, last: days.at(-1)!, orders: days.length };
          expect(customer.stage).toBe(stageOn(data.model, history, chosen.asOf));
          expect([customer.first, customer.second, customer.last]).toEqual([
            ...[days[0] ?? null, days[1] ?? null, days.at(-1) ?? null],
          ]);
        }
      }),
    );
  });
});

/** Days of a customer's orders up to a date, in order: one for each order number, one for each row without. */
function orderDays(rows: Parameters<typeof factsOf>[0], customer: string, asOf: number): number[] {
  const own = rows.filter(([, date, name, amount]) => name === customer && amount >= 0 && Number(date) <= asOf);
  // where no row has a number, numbers mean nothing; a row without one is an order of its own
  const byNumber = new Map<string, number>();
  own.forEach(([number, date], index) => {
    const key = number === null ? `row ${index}` : `number ${number}`;
    byNumber.set(key, Math.min(byNumber.get(key) ?? Infinity, Number(date)));
  });
  return [...byNumber.values()].sort((a, b) => a - b);
}
