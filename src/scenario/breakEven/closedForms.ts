import { CoreError, type CoreErrorCode } from "../../core";
import { breakEvenRetention, perpetualClv } from "../../core/metrics/discountedClv";
import { payback } from "../../core/metrics/payback";

/** What the closed forms are computed from; discount, growth and retention are those of one period. */
export interface ClosedCase {
  readonly cac: number;
  readonly margin: number;
  readonly discount: number;
  readonly growth: number;
  readonly retention: number;
  /** Periods in which the acquisition is to be paid back. */
  readonly wanted: number;
}

/** NaN where there is no value at all, undefined where the answer is "none". */
type Answer = number | undefined;

export interface ClosedForms {
  readonly atEnd: Answer;
  readonly atStart: Answer;
  /** The customer value, which is the largest acquisition cost that it covers. */
  readonly worth: Answer;
  /** The largest acquisition cost of which cost / margin is the payback wanted. */
  readonly largest: Answer;
  /** Periods, where a customer may leave before his first margin, as in the customer value. */
  readonly payback: Answer;
  /** Periods, where the first margin is certain, as CLC.PAYBACK counts. */
  readonly paybackCertain: Answer;
}

/**
 * Break-even of a customer who pays at the end of each period that he stays through.
 *
 * @see Gupta & Lehmann (2003), "Customers as Assets", for the value without end
 */
export function closedForms({ cac, margin, discount, growth, retention, wanted }: ClosedCase): ClosedForms {
  const isKnown = ![cac, margin, discount, growth, retention].some(Number.isNaN);
  const answer = (none: CoreErrorCode, compute: () => number) => (isKnown ? unless(none, compute) : NaN);
  const churn = 1 - retention * (1 + growth);
  return {
    atEnd: answer("no-retention-pays", () => breakEvenRetention(cac, margin, discount, "end", growth)),
    atStart: answer("no-retention-pays", () => breakEvenRetention(cac, margin, discount, "start", growth)),
    worth: unless("no-result", () => perpetualClv(margin, retention, discount, growth, "end")) ?? NaN,
    largest: wanted * margin,
    payback: answer("never-pays-back", () => payback(cac, margin * retention, churn, discount)),
    paybackCertain: answer("never-pays-back", () => payback(cac, margin, churn, discount)),
  };
}

function unless(none: CoreErrorCode, compute: () => number): Answer {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CoreError && error.code === none) return undefined;
    throw error;
  }
}
