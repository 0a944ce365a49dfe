import { CoreError } from "../errors";
import { periodLabel, periodNumber, type Period } from "./calendar";
import { gatherPurchases, type PurchaseHistory, type PurchaseRows } from "./purchases";

/**
 * `customers` who bought in the period, `retention` the share of them, `revenue` of the period,
 * `cumulative` revenue up to and including it.
 */
type CohortMetric = "customers" | "retention" | "revenue" | "cumulative";

export interface Cohort {
  /** Period of the first purchase: "2025-01". */
  readonly label: string;
  readonly size: number;
  /** By periods since the first purchase; NaN where the period lies after the end. */
  readonly values: Float64Array;
}

export interface CohortOptions {
  readonly period: Period;
  readonly metric: CohortMetric;
  /** Last day that counts; the latest of the data if left out. */
  readonly end?: number | undefined;
}

const mostCells = 300_000;

/**
 * Cohorts of customers by the calendar period of their first purchase, in the order of time.
 *
 * @throws CoreError "missing-argument" for revenue without amounts, "length-mismatch", "not-enough-data", "too-large"
 */
export function cohorts(purchases: PurchaseRows, { period, metric, end }: CohortOptions): Cohort[] {
  if ((metric === "revenue" || metric === "cumulative") && !purchases.amounts) {
    throw new CoreError("missing-argument", { name: "amounts" });
  }
  const history = gatherPurchases(purchases, end);
  const last = periodNumber(history.end, period);
  const births = Float64Array.from(history.ids, (_, i) =>
    periodNumber(purchases.dates[history.rows[history.starts[i]!]!]!, period),
  );
  const labels = [...new Set(births)].sort((a, b) => a - b);
  const width = last - labels[0]! + 1;
  if (width * labels.length > mostCells)
    throw new CoreError("too-large", { rows: labels.length, columns: width, limit: mostCells });
  const sums = new Map(labels.map((birth) => [birth, { size: 0, values: new Float64Array(last - birth + 1) }]));
  history.ids.forEach((_, i) => {
    const cohort = sums.get(births[i]!)!;
    cohort.size += 1;
    addCustomer(cohort.values, i, births[i]!, { history, purchases, period, metric });
  });
  return labels.map((birth) => {
    const { size, values } = sums.get(birth)!;
    const padded = new Float64Array(width).fill(NaN);
    padded.set(finished(values, size, metric));
    return { label: periodLabel(birth, period), size, values: padded };
  });
}

interface Source {
  readonly history: PurchaseHistory;
  readonly purchases: PurchaseRows;
  readonly period: Period;
  readonly metric: CohortMetric;
}

/** Adds one customer's periods, or amounts, to the cohort. */
function addCustomer(
  values: Float64Array,
  customer: number,
  birth: number,
  { history, purchases, period, metric }: Source,
): void {
  const countsMoney = metric === "revenue" || metric === "cumulative";
  let counted = -1;
  for (let k = history.starts[customer]!; k < history.starts[customer + 1]!; k++) {
    const row = history.rows[k]!;
    const age = periodNumber(purchases.dates[row]!, period) - birth;
    if (countsMoney) values[age]! += purchases.amounts![row]!;
    else if (age !== counted) values[age]! += 1;
    counted = age;
  }
}

function finished(values: Float64Array, size: number, metric: CohortMetric): Float64Array {
  if (metric === "retention") return values.map((customers) => customers / size);
  if (metric === "cumulative") {
    let sum = 0;
    return values.map((revenue) => (sum += revenue));
  }
  return values;
}
