import { sumAmounts } from "../../../core";
import type { CohortRow } from "../../data";
import { observedAges, observedCustomers } from "./retention";

/** Revenue per customer of a cohort up to each age. */
export function perCustomer({ revenue, customers }: CohortRow): number[] {
  return revenue.map((_, age) => sumAmounts(revenue.slice(0, age + 1)) / customers);
}

/** Revenue per customer up to each age, of the cohorts that have reached it. */
export function valueOfAll(cohorts: readonly CohortRow[]): number[] {
  let sum = 0;
  return observedAges(cohorts).map((age) => {
    sum += sumAmounts(cohorts.map(({ revenue }) => revenue[age] ?? 0)) / observedCustomers(cohorts, age);
    return sum;
  });
}
