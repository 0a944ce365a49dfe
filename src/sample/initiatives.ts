import { monthStart } from "./calendar";

/** A measure: money spent, and a monthly cost or count before and after, beside a group without it. */
export interface Initiative {
  readonly key: "chatbot" | "packing" | "welcomeCall" | "loyaltyTiers" | "dealFilter";
  readonly day: number;
  /** In cents, as all amounts here. */
  readonly invest: number;
  readonly before: number;
  readonly after: number;
  readonly controlBefore: number | undefined;
  readonly controlAfter: number | undefined;
}

/** What the firm has tried; one measure has no group to compare with, one did not pay. */
export const initiatives: readonly Initiative[] = [
  {
    ...{ key: "chatbot", day: monthStart(9), invest: 1_800_000 },
    ...{ before: 640_000, after: 505_000, controlBefore: 612_000, controlAfter: 598_000 },
  },
  {
    ...{ key: "packing", day: monthStart(12), invest: 950_000 },
    ...{ before: 512_000, after: 431_000, controlBefore: 498_000, controlAfter: 503_000 },
  },
  {
    ...{ key: "welcomeCall", day: monthStart(15), invest: 420_000 },
    ...{ before: 388_000, after: 336_000, controlBefore: 391_000, controlAfter: 379_000 },
  },
  {
    ...{ key: "loyaltyTiers", day: monthStart(17), invest: 760_000 },
    ...{ before: 274_000, after: 268_000, controlBefore: 270_000, controlAfter: 262_000 },
  },
  {
    ...{ key: "dealFilter", day: monthStart(21), invest: 120_000 },
    ...{ before: 166_000, after: 118_000, controlBefore: undefined, controlAfter: undefined },
  },
];
