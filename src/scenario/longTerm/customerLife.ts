import { droi } from "../../core/metrics/customerEquity";
import { CoreError } from "../../core";

/** Months that are looked ahead. */
export const lifeMonths = 60;

/** What a customer won today is expected to bring and to cost; shares and rates are those of a month. */
export interface LifeInputs {
  readonly margin: number;
  readonly cac: number;
  readonly churn: number;
  readonly expansion: number;
  readonly discount: number;
  /** Cost of a paying customer a month. */
  readonly service: number;
  readonly retention: number;
}

/** A month of a customer's life, as expected today; the first element is the day of the win. */
export interface LifeMonth {
  readonly surviving: number;
  /** Present value of the margin. */
  readonly gain: number;
  readonly clvSoFar: number;
  readonly lessCac: number;
  /** Not discounted. */
  readonly service: number;
  readonly retention: number;
}

/** Who stays through a month pays at its end, as in the customer value without end. */
export function customerLife({ margin, cac, churn, expansion, discount, service, retention }: LifeInputs): LifeMonth[] {
  const list: LifeMonth[] = [{ surviving: 1, gain: 0, clvSoFar: 0, lessCac: -cac, service: 0, retention: 0 }];
  for (let month = 1; month <= lifeMonths; month++) {
    const before = list[month - 1]!;
    const surviving = before.surviving * (1 - churn);
    const paid = surviving * (1 + expansion) ** (month - 1);
    const gain = (margin * paid) / (1 + discount) ** month;
    const clvSoFar = before.clvSoFar + gain;
    list.push({
      ...{ surviving, gain, clvSoFar, lessCac: clvSoFar - cac },
      ...{ service: service * paid, retention: retention * paid },
    });
  }
  return list;
}

/** Discounted return on the acquisition cost after some months; NaN where nothing was paid. */
export function returnAfter(life: readonly LifeMonth[], cac: number, months: number): number {
  const gains = life.slice(0, months + 1).map(({ gain }) => gain);
  try {
    // gains are present values already
    return droi(
      gains,
      gains.map((_, month) => (month === 0 ? cac : 0)),
      0,
    );
  } catch (error) {
    if (error instanceof CoreError && error.code === "division-by-zero") return NaN;
    throw error;
  }
}
