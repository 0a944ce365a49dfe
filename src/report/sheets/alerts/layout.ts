import { severities } from "../../alerts/alertRules";
import { phases } from "../../alerts/playbook";
import { CHART_ROWS } from "../../charts/place";
import type { Alerts } from "../../data";

/** Rows of the sheet "Alerts & actions", counted from 1. */
export function alertsLayout({ rules, rows }: Alerts) {
  let next = 6; // below the title block and a blank row
  const section = (count: number, after = 0) => {
    const heading = next;
    next += count + after + 3;
    return { heading, header: heading + 1, first: heading + 2, last: heading + 1 + count };
  };
  const table = section(rules.length, 1);
  const counts = section(severities.length, 1);
  next = counts.heading + CHART_ROWS + 2;
  const playbook = section(phases.length);
  const list = { heading: next, note: next + 1, header: next + 2, first: next + 3, last: next + 2 + rows.length };
  return { rules: table, counts, playbook, list };
}

export type AlertsLayout = ReturnType<typeof alertsLayout>;
