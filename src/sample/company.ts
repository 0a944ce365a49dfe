import { calendarMonth } from "./calendar";

/** Whom the firm, a coffee roastery with a web shop, sells to; the numbers are what makes them differ. */
export interface Segment {
  readonly key: "household" | "office" | "cafe";
  readonly share: number;
  /** Goods in an order, in cents, and days between two orders. */
  readonly basket: number;
  readonly gap: number;
  /** Share of the goods' price that they cost us. */
  readonly costShare: number;
  /** Probability to leave in a month. */
  readonly hazard: number;
  readonly ticketsPerMonth: number;
  readonly ticketMinutes: number;
  /** Share of the customers on a plan, and its monthly price in cents. */
  readonly planShare: number;
  readonly planPrice: number;
}

export const segments: readonly Segment[] = [
  {
    key: "household",
    ...{ share: 0.72, basket: 5_200, gap: 34, costShare: 0.37, hazard: 0.03 },
    ...{ ticketsPerMonth: 0.22, ticketMinutes: 14, planShare: 0.22, planPrice: 2_690 },
  },
  {
    key: "office",
    ...{ share: 0.2, basket: 12_800, gap: 30, costShare: 0.47, hazard: 0.017 },
    ...{ ticketsPerMonth: 0.42, ticketMinutes: 16, planShare: 0.4, planPrice: 8_900 },
  },
  {
    key: "cafe",
    ...{ share: 0.08, basket: 31_000, gap: 21, costShare: 0.625, hazard: 0.013 },
    ...{ ticketsPerMonth: 1.1, ticketMinutes: 19, planShare: 0.25, planPrice: 24_900 },
  },
];

/** Where customers come from. The deal sites are the cheap channel whose customers do not stay. */
export interface Channel {
  readonly key: "search" | "social" | "deals" | "referral" | "fair" | "shop";
  readonly share: number;
  /** What the leaving hazard is multiplied by. */
  readonly leaving: number;
  /** Usual spend for one new customer, in cents; 0: no spend of its own. */
  readonly spendPerCustomer: number;
  /** What a click costs, in cents, and the share of clicks that are leads. */
  readonly click: number;
  readonly leadRate: number;
  readonly campaigns: number;
}

export const channels: readonly Channel[] = [
  {
    ...{ key: "search", share: 0.29, leaving: 0.9 },
    ...{ spendPerCustomer: 6_400, click: 92, leadRate: 0.055, campaigns: 3 },
  },
  {
    ...{ key: "social", share: 0.21, leaving: 1.15 },
    ...{ spendPerCustomer: 4_700, click: 48, leadRate: 0.032, campaigns: 3 },
  },
  {
    ...{ key: "deals", share: 0.18, leaving: 2.6 },
    ...{ spendPerCustomer: 1_900, click: 21, leadRate: 0.06, campaigns: 2 },
  },
  {
    ...{ key: "referral", share: 0.13, leaving: 0.6 },
    ...{ spendPerCustomer: 1_500, click: 0, leadRate: 0, campaigns: 1 },
  },
  {
    ...{ key: "fair", share: 0.06, leaving: 0.75 },
    ...{ spendPerCustomer: 14_500, click: 0, leadRate: 0, campaigns: 2 },
  },
  {
    ...{ key: "shop", share: 0.13, leaving: 0.85 },
    ...{ spendPerCustomer: 0, click: 0, leadRate: 0, campaigns: 0 },
  },
];

/** How the channels' customers differ: fairs bring cafés and offices, deal sites households. */
export const segmentWeights: Readonly<Record<Channel["key"], readonly number[]>> = {
  search: [0.72, 0.22, 0.06],
  social: [0.88, 0.1, 0.02],
  deals: [0.93, 0.06, 0.01],
  referral: [0.55, 0.3, 0.15],
  fair: [0.04, 0.46, 0.5],
  shop: [0.8, 0.14, 0.06],
};

export const regions = ["north", "south", "east", "west"] as const;
export const regionShares = [0.31, 0.27, 0.24, 0.18] as const;

/** Demand by calendar month: presents before Christmas, quiet summers. */
const season = [0.92, 0.9, 0.97, 0.98, 0.97, 0.93, 0.84, 0.82, 1.0, 1.07, 1.26, 1.34] as const;

export const seasonOf = (month: number): number => season[calendarMonth(month) - 1]!;

/** September 2024: all prices rise by 6 %. */
export const priceRise = { month: 14, factor: 1.06 } as const;

/** February 2025: the move to a new warehouse goes wrong; the month after still feels it. */
export const crisis = { month: 19, tickets: 3.2, replies: 5, leaving: 2.7, after: 1.6 } as const;

/** What things cost, in cents: a minute of service, a parcel, a return, a welcome kit, a win-back letter. */
export const rates = { minute: 72, parcel: 340, return: 560, welcomeKit: 480, winBack: 240 } as const;
