import { claimed } from "../../claims/claims";

export const inputIds = [
  ...(["cac", "margin", "clv", "discount_month", "churn", "expansion", "retention_spend"] as const),
] as const;

export const settingIds = Object.keys(claimed) as (keyof typeof claimed)[];

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

export function settingCell(id: keyof typeof claimed): string {
  return `$C$${settings + 1 + settingIds.indexOf(id)}`;
}

export function figureCell(id: (typeof figureIds)[number]): string {
  return `$C$${workings + 1 + figureIds.indexOf(id)}`;
}
