import { commonlyClaimed, type Claimed } from "../../claims/claims";

export const inputIds = [
  ...(["cac", "margin", "clv", "discount_month", "churn", "expansion", "retention_spend"] as const),
] as const;

/** Least and most that a claim can say. */
export function settingEnds(id: keyof Claimed): readonly [least: number, most: number] {
  return id === "keepMonths" || id === "times" ? [0.1, 1000] : [0, 1];
}

export const settingIds = Object.keys(commonlyClaimed) as (keyof Claimed)[];

export const figureIds = [
  ...(["keepCost", "ratio", "spendIf", "yearly", "raised", "churnRaised", "clvRaised", "gain", "needed"] as const),
  "neededYear",
] as const;

const tests = 6;
/** Three claims of five rows. */
const settings = tests + 15;
const inputs = settings + settingIds.length + 2;
const workings = inputs + inputIds.length + 2;
const curve = workings + figureIds.length + 2;

/** Rows of headings, as on the sheet. */
export const claimsLayout = { tests, settings, inputs, workings, curve, firstPoint: curve + 2 } as const;

export function settingCell(id: keyof Claimed): string {
  return `$C$${settings + 1 + settingIds.indexOf(id)}`;
}

export function figureCell(id: (typeof figureIds)[number]): string {
  return `$C$${workings + 1 + figureIds.indexOf(id)}`;
}
