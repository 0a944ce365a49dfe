import type { Facts } from "../../../intake/facts";
import type { SourceRecord } from "../../../intake/source";
import type { driverQuantities } from "../drivers";
import { initiativeReport, type InitiativeReport } from "../initiatives";
import type { Months } from "../months";
import type { CustomerRow, Period } from "../rows";
import type { ReportSettings } from "../settings";
import { costToServeOf, rateOf, type CostToServe } from "./costToServe";
import { serviceQualityOf, type ServiceQuality } from "./serviceQuality";

/** What serving customers costs and achieves; each undefined without data. */
export interface ServeReports {
  readonly costToServe?: CostToServe;
  readonly service?: ServiceQuality;
  readonly initiatives?: InitiativeReport;
}

export interface ServeInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly quantities: ReturnType<typeof driverQuantities>;
  readonly months: Months;
  readonly period: Period;
  readonly settings: ReportSettings;
}

export function serveReports(inputs: ServeInputs): ServeReports {
  const costToServe = costToServeOf(inputs);
  const service = serviceQualityOf(inputs);
  const initiatives = initiativeReport(inputs.facts, inputs.settings);
  return { ...(costToServe && { costToServe }), ...(service && { service }), ...(initiatives && { initiatives }) };
}

/** Sheets that stay away; the cover says what they need. */
export type ServeWarning = { readonly kind: "no-activities" | "no-service" | "no-initiatives" };

export function serveWarnings({ costToServe, service, initiatives }: ServeReports): ServeWarning[] {
  return [
    ...(costToServe ? [] : [{ kind: "no-activities" } as const]),
    ...(service ? [] : [{ kind: "no-service" } as const]),
    ...(initiatives ? [] : [{ kind: "no-initiatives" } as const]),
  ];
}

export type ServeCheckName = "servePools" | "serveCustomers" | "tickets";

/** Two ways to a number, to be compared. */
export interface ServeCheck {
  readonly name: ServeCheckName;
  readonly counts: boolean;
  readonly expected: number;
  readonly actual: number;
}

/** Pools against the ledger, customers against the pools, tickets against what was read. */
export function serveChecks({ costToServe, service }: ServeReports, sources: readonly SourceRecord[]): ServeCheck[] {
  const read = sources.filter(({ role }) => role === "tickets");
  const rows = read.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  return [
    ...(costToServe ? poolChecks(costToServe) : []),
    ...(service && read.length > 0
      ? [{ name: "tickets", counts: true, expected: rows, actual: inMonths(service) + service.outside } as const]
      : []),
  ];
}

function inMonths({ months }: ServiceQuality): number {
  return months.reduce((sum, { tickets }) => sum + tickets, 0);
}

function poolChecks(serve: CostToServe): ServeCheck[] {
  const { activities, customers, drivers, unassigned } = serve;
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
  const expected = sum(activities.map(({ ledger, pool }) => ledger ?? pool));
  const untraced = sum(activities.map(({ rate, quantity, traced }) => (quantity - traced) * rate));
  const nobodys = sum(drivers.map((driver, index) => unassigned[index]! * rateOf(activities, driver)));
  const used = sum(activities.map(({ rate, quantity }) => rate * quantity));
  const pools = sum(activities.map(({ pool }) => pool));
  const ofCustomers = sum(customers.map(({ driven }) => driven));
  return [
    ...(activities.some(({ ledger }) => ledger !== null)
      ? [{ name: "servePools", counts: false, expected, actual: pools } as const]
      : []),
    { name: "serveCustomers", counts: false, expected: used, actual: ofCustomers + nobodys + untraced },
  ];
}
