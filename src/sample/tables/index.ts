import type { Locale } from "../../i18n";
import type { Sample } from "../sample";
import { activitiesTable } from "./activities";
import { budgetTable } from "./budget";
import { customersTable } from "./customers";
import { initiativesTable } from "./initiatives";
import { ledgerTable } from "./ledger";
import { ordersTable } from "./orders";
import { spendTable } from "./spend";
import { subscriptionsTable } from "./subscriptions";
import { surveysTable } from "./surveys";
import { tableInputs, type SampleTable } from "./table";
import { ticketsTable } from "./tickets";
import { touchpointsTable } from "./touchpoints";

export { type ColumnKind, type SampleCell, type SampleColumn, type SampleTable, type TableKey } from "./table";

const makers = [
  ...[customersTable, ordersTable, subscriptionsTable, spendTable, touchpointsTable, ticketsTable, surveysTable],
  ...[ledgerTable, budgetTable, activitiesTable, initiativesTable],
];

/** All tables of the company in one language, the clean way. */
export function sampleTables(sample: Sample, locale: Locale): SampleTable[] {
  const inputs = tableInputs(sample, locale);
  return makers.map((make) => make(inputs));
}
