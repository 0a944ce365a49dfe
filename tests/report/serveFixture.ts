import { translator } from "../../src/i18n";
import { reportData, reportPlan, type ReportData, type ReportSettings } from "../../src/report";
import type { ReportPlan } from "../../src/report/plan";
import { factsOf } from "./facts";
import { ledgerRows, orderRows } from "./fixture";
import {
  activitiesOf,
  customerListOf,
  initiativesOf,
  spendOf,
  surveysOf,
  ticketsOf,
  touchpointsOf,
  withFacts,
} from "./serveFacts";

/** Six tickets of the small company; the ledger books 105.50 of service, 15.50 of it to Anna. */
const tickets = ticketsOf([
  ["2025-04-02", "Anna", "Phone", 10, 5, 60, 5],
  // four days after the last: repeated
  ["2025-04-06", "Anna", "Mail", 20, 15, 120, 4],
  ["2025-04-20", "Berg GmbH", "Mail", 30, 40, 600, 2],
  // eight days after the last: not repeated
  ["2025-05-06", "Berg GmbH", "Phone", 15, 10, 30, null],
  ["2025-05-14", "Berg GmbH", "Mail", 15, null, null, 3],
  // nobody's, and one outside the period
  ["2025-06-01", null, "Mail", 10, 20, 90, 5],
  ["2024-12-30", "Anna", "Mail", 99, 99, 99, 1],
]);

const surveys = surveysOf([
  ["2025-04-10", "Anna", 10, null],
  ["2025-04-11", "Berg GmbH", 9, 5],
  ["2025-04-12", "Ivo", 8, null],
  ["2025-04-13", "Jun", 3, 1],
  ["2025-05-10", "Jun", 6, null],
]);

/** Support: 90.00 of the ledger, 100 minutes used of 120; picking: stated, 13 orders of 20. */
const activities = activitiesOf([
  ["Customer support", null, "minutes", null, 120, 1],
  ["Order picking", 40, "orders", null, 20, 6],
  ["Visits", 30, "visits", 5, 10, null],
]);

const initiatives = initiativesOf([
  ["Chatbot", "2025-01-01", 200, 1000, 800, 900, 850],
  ["New leaflet", "2025-02-01", 50, 100, null],
  ["=Packing", null, 60, 500, 400],
  ["Backfired", "2025-03-01", 10, 100, 120, null, null],
]);

/** Channel by channel; in the ledger Search has 200.00, =Fair 100.10, and 40.00 name none. */
const spend = spendOf([
  ["2025-01-31", "Search", 190, 12],
  ["2025-02-28", "=Fair", 100.1, 3],
  ["2024-12-31", "Search", 77, 5],
]);

const touchpoints = touchpointsOf([
  ["2025-01-20", "Berg GmbH", "Email"],
  ["2025-02-01", "Berg GmbH", "Search"],
  // after the first order: no touch of the winning
  ["2025-02-06", "Berg GmbH", "=Fair"],
]);

export const secretName = "Wilhelmina Vertraulich";

const customers = customerListOf([
  ["Anna", secretName, "Café"],
  ["Berg GmbH", "Berg the Baker", "Office"],
]);

export const serveFacts = withFacts(factsOf(orderRows, ledgerRows), {
  ...{ tickets, surveys, activities, initiatives, spend, touchpoints, customers },
});

/** The small company with all that the sheets about serving and winning customers read. */
export function serveData(settings: ReportSettings = {}, facts = serveFacts): ReportData {
  return reportData({ facts, sources: [], settings: { unit: "EUR", subject: "Sample Ltd", ...settings } });
}

export function servePlan(locale = "en", settings?: ReportSettings): ReportPlan {
  return reportPlan(serveData(settings), translator(locale));
}
