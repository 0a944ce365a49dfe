import { sumAmounts } from "../../../core";
import type { PlanContext } from "../../context";
import type { CohortRow } from "../../data";
import { ageColumn, type CohortsLayout } from "./layout";
import { observed, observedAges, observedCustomers } from "./retention";
import { perCustomer, valueOfAll } from "./perCustomer";

/** Cumulative margin per customer by age: less the cohort's own goods where the orders state them, else at the rate. */
export function marginOf({ data }: PlanContext, cohort: CohortRow): number[] {
  const { goods } = cohort;
  if (!goods) return perCustomer(cohort).map((amount) => amount * data.lifecycle.assumptions.marginRate.value);
  return perCustomer({ ...cohort, revenue: less(cohort.revenue, goods) });
}

/** The same of all cohorts that have reached each age. */
export function marginOfAll({ data }: PlanContext, cohorts: readonly CohortRow[]): number[] {
  if (!cohorts[0]!.goods)
    return valueOfAll(cohorts).map((amount) => amount * data.lifecycle.assumptions.marginRate.value);
  let sum = 0;
  return observedAges(cohorts).map((age) => {
    const own = cohorts.flatMap(({ revenue, goods }) => [revenue[age] ?? 0, -(goods![age] ?? 0)]);
    return (sum += sumAmounts(own) / observedCustomers(cohorts, age));
  });
}

/** Margin per customer of a cohort up to an age, as the sheet finds it; `index` is its place among the cohorts. */
export function marginText({ names }: PlanContext, at: CohortsLayout, index: number, age: number): string {
  const value = at.value.first + index;
  if (!at.goods) return `${ageColumn(age)}${value}*${names.defined.marginRate}`;
  const row = at.goods.first + index;
  return `${ageColumn(age)}${value}-SUM($${ageColumn(0)}${row}:${ageColumn(age)}${row})/$B${row}`;
}

/** Margin of all cohorts less their CAC; each age adds to the one before. */
export function netTextOfAll({ names }: PlanContext, at: CohortsLayout, row: number, age: number): string {
  const letter = ageColumn(age);
  const value = `${letter}${at.value.all}`;
  if (!at.goods) return `${value}*${names.defined.marginRate}-${letter}${at.value.all + 1}`;
  const spent = `SUM(${letter}${at.goods.first}:${letter}${at.goods.last})/${observed(at, age)}`;
  if (age === 0) return `${value}-${spent}-${letter}${at.value.all + 1}`;
  const before = ageColumn(age - 1);
  return `${before}${row}+${value}-${before}${at.value.all}-${spent}`;
}

function less(amounts: readonly number[], costs: readonly number[]): number[] {
  return amounts.map((amount, age) => sumAmounts([amount, -costs[age]!]));
}
