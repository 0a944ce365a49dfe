import type { AlertRuleId } from "../../alerts/alertRules";

/** When a rule names a customer, where it differs from the rule's own threshold. */
export type AlertThresholds = Readonly<Partial<Record<AlertRuleId, number>>>;
