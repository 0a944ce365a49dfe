/** What is watched of a customer. Days and amounts, shares, and numbers of tickets. */
export type AlertMetric =
  "daysSinceChurn" | "daysSinceLast" | "revenueDrop" | "profit" | "costShare" | "tickets" | "satisfaction";

export const severities = ["high", "medium", "low"] as const;

export type Severity = (typeof severities)[number];

/** How much an alert of a severity counts beside the value at risk. */
export const severityWeights: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1 };

interface Rule {
  readonly metric: AlertMetric;
  readonly is: ">" | ">=" | "<" | "<=";
  readonly threshold: number;
  /** Days up to the as-of date that are looked at; absent for what holds on the date. */
  readonly window?: number;
  readonly severity: Severity;
}

/** When somebody should act, in the order in which equal alerts are listed; the thresholds are settings. */
const alertRules = {
  lost: { metric: "daysSinceChurn", is: "<=", threshold: 90, severity: "high" },
  unhappy: { metric: "satisfaction", is: "<=", threshold: 2, window: 90, severity: "high" },
  revenueDrop: { metric: "revenueDrop", is: ">=", threshold: 0.5, window: 90, severity: "high" },
  silent: { metric: "daysSinceLast", is: ">", threshold: 90, severity: "medium" },
  lossMaking: { metric: "profit", is: "<", threshold: 0, severity: "medium" },
  costly: { metric: "costShare", is: ">", threshold: 0.5, severity: "low" },
  manyTickets: { metric: "tickets", is: ">=", threshold: 5, window: 30, severity: "low" },
} as const satisfies Readonly<Record<string, Rule>>;

export type AlertRuleId = keyof typeof alertRules;

export const alertRuleIds = Object.keys(alertRules) as readonly AlertRuleId[];

export function alertRule(id: AlertRuleId): Rule {
  return alertRules[id];
}

/** Whether a value calls for an alert. */
export function exceeds(value: number, is: Rule["is"], threshold: number): boolean {
  if (is === ">") return value > threshold;
  if (is === ">=") return value >= threshold;
  return is === "<" ? value < threshold : value <= threshold;
}
