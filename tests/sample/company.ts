import { sampleCompany, truth } from "../../src/sample";

/** The company that `npm run sample` writes where no seed is named. */
export const company = sampleCompany(1);
export const totals = truth(company);

/** Adds up numbers by a key. */
export function sumsBy<Row>(rows: readonly Row[], key: (row: Row) => string, value: (row: Row) => number) {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + value(row));
  return sums;
}
