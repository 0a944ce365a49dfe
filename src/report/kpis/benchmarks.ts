/** What a benchmark's share is a share of. Shares of different things are never added up. */
export type Denominator = "totalCost" | "marketing" | "operatingCost" | "customers" | "profit" | "change";

export interface Benchmark {
  readonly id: BenchmarkId;
  /** Ends of the value range, as shares. */
  readonly low: number;
  readonly high: number;
  readonly denominator: Denominator;
  readonly source: "lifecycleArticle" | "practiceArticle" | "vendor";
  /** Whether we found the figure in a study that we could read. */
  readonly verified: boolean;
  /** Our own value on the same denominator, over figures; most have none. */
  readonly own?: string;
}

export type BenchmarkId =
  | ("acquisitionOfTotal" | "acquisitionOfMarketing" | "matureOfOperating" | "churnOfOperating")
  | ("loyaltyOfOperating" | "referralOfMarketing" | "unprofitable" | "bestCustomers")
  | ("loyaltyLifts" | "satisfactionLifts" | "segmentsLift");

const allCost = "(acquisitionCost + activationCost + careCost + growthCost + churnCost + otherCost)";
const claim = (id: BenchmarkId, low: number, high: number): Benchmark => ({
  ...{ id, low, high, denominator: "change", source: "practiceArticle", verified: false },
});
const share = (id: BenchmarkId, low: number, high: number, denominator: Denominator, own?: string): Benchmark => ({
  ...{ id, low, high, denominator, source: "lifecycleArticle", verified: false, ...(own !== undefined && { own }) },
});

/**
 * What others say it costs. The shares of one article exceed 100 % together, because they are shares of different
 * things; the claims about effects name no study. They inform; a target is the user's.
 */
export const benchmarks: readonly Benchmark[] = [
  share("acquisitionOfTotal", 0.3, 0.4, "totalCost", `acquisitionCost / ${allCost}`),
  share("acquisitionOfMarketing", 0.4, 0.6, "marketing"),
  share("matureOfOperating", 0.2, 0.3, "operatingCost"),
  share("churnOfOperating", 0.5, 0.7, "operatingCost"),
  share("loyaltyOfOperating", 0.1, 0.2, "operatingCost"),
  share("referralOfMarketing", 0.05, 0.1, "marketing"),
  { id: "unprofitable", low: 0.2, high: 0.4, denominator: "customers", source: "vendor", verified: false },
  { id: "bestCustomers", low: 1.5, high: 3, denominator: "profit", source: "vendor", verified: false },
  claim("loyaltyLifts", 0.05, 0.25),
  claim("satisfactionLifts", 0.15, 0.25),
  claim("segmentsLift", 0.2, 0.3),
];
