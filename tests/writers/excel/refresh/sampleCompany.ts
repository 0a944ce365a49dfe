import type { ChangeLines } from "../../../report/samplePlan";

/** Customers of the sample are called 001001 and following. */
const customer = /(?:^|,)(00[1-3]\d{3})(?:,|$)/;

/** One customer in so many, with all that is known of her; rows that name nobody stay. */
export const oneIn =
  (count: number): ChangeLines =>
  (_, lines) =>
    lines.filter((line) => Number(customer.exec(line)?.[1] ?? 1) % count === 1 % count);

/** Somebody found a wrong amount in the ledger, and a customer has come with her first order. */
export const changed: ChangeLines = (file, lines) => {
  const [first, second, ...others] = lines;
  if (file === "ledger.csv") return [first!, second!.replace(/[\d.]+$/, "1979.18"), ...others];
  if (file === "customers.csv") return [...lines, "009001,Ida Norwood,Household,Referral,West,2025-06-12"];
  if (file === "orders.csv") return [...lines, "SO-900001,2025-06-12,009001,Referral,1,64.00,0.00,29.10"];
  return lines;
};
