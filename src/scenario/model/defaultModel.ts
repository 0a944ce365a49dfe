import type { Key, Translate } from "../../i18n";
import type { Driver, Unit } from "./driver";
import { modelLine } from "./modelLine";
import type { ScenarioModel } from "./scenarioModel";

type Row = readonly [
  id: string,
  unit: Unit,
  values: readonly [low: number, base: number, high: number],
  bounds: readonly [least: number, most: number],
];

const unbounded = 1e12;

/** What a month of a firm is made of. Shares and amounts are those of a month, but for the discount rate of a year. */
const drivers: readonly Row[] = [
  ["opening_customers", "count", [1000, 1000, 1000], [0, unbounded]],
  ["leads", "count", [800, 1000, 1200], [0, unbounded]],
  ["conversion", "share", [0.08, 0.1, 0.12], [0, 1]],
  ["acquisition_spend", "money", [10_000, 12_000, 15_000], [0, unbounded]],
  ["price", "money", [45, 50, 54], [0, unbounded]],
  ["price_discount", "share", [0.02, 0.05, 0.1], [0, 1]],
  ["frequency", "count", [0.8, 1, 1.2], [0, 1000]],
  ["gross_margin", "share", [0.55, 0.6, 0.64], [0, 1]],
  ["service_minutes", "minutes", [6, 8, 12], [0, 100_000]],
  ["minute_cost", "money", [0.45, 0.5, 0.6], [0, 10_000]],
  ["retention_spend", "money", [1, 2, 3], [0, unbounded]],
  ["churn", "share", [0.03, 0.04, 0.06], [0.0001, 1]],
  ["reactivation", "share", [0, 0.005, 0.01], [0, 1]],
  ["expansion", "share", [0, 0.002, 0.005], [-0.5, 0.05]],
  ["referral", "share", [0, 0.005, 0.01], [0, 1]],
  ["discount", "share", [0.08, 0.1, 0.14], [0, 10]],
];

const lines: readonly (readonly [id: string, unit: Unit, text: string, moreIsBetter?: boolean])[] = [
  ["new_customers", "count", "leads * conversion", true],
  ["cac", "money", "acquisition_spend / new_customers", false],
  ["unit_margin", "money", "price * (1 - price_discount) - price * (1 - gross_margin)", true],
  ["margin", "money", "unit_margin * frequency - service_minutes * minute_cost - retention_spend", true],
  ["discount_month", "share", "(1 + discount) ^ (1 / 12) - 1"],
  ["lifetime", "months", "1 / churn", true],
  ["clv", "money", "margin * (1 - churn) / (1 + discount_month - (1 - churn) * (1 + expansion))", true],
  ["ltv_cac", "ratio", "clv / cac", true],
  // a customer who brings nothing never pays back: no value
  ["payback", "months", "cac / max(margin, 0)", false],
  ["value_added", "money", "clv - cac", true],
  ["profit", "money", "new_customers * (1 + referral) * value_added", true],
];

/**
 * The model that a planner starts from: a month of leads, prices, service and churn, and the value of a customer who
 * pays for ever, at the end of each month (Gupta & Lehmann 2003, as CLC.CLVPERPETUAL).
 *
 * Base, low and high are an example until they are seeded from data or typed.
 */
export function defaultModel(t: Translate): ScenarioModel {
  return {
    drivers: drivers.map((row) => driverOf(row, t)),
    lines: lines.map(([id, unit, text, moreIsBetter]) =>
      modelLine({
        ...{ id, unit, text, label: t(`scenario.line.${id}` as Key) },
        ...(moreIsBetter !== undefined && { moreIsBetter }),
      }),
    ),
    outcome: "value_added",
  };
}

/** Spread as PERT: what is known is the worst, the likely and the best. */
function driverOf([id, unit, [low, base, high], [least, most]]: Row, t: Translate): Driver {
  return {
    ...{ id, unit, low, base, high, least, most, label: t(`scenario.driver.${id}` as Key) },
    ...{ distribution: "pert", parameters: [low, base, high], source: t("scenario.source.example") },
  };
}
