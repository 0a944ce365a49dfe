import type { ReportData } from "../../data";
import type { ServeDriver } from "../../data/serve/serveDrivers";
import type { Trace } from "../../plan";

/** The rows that a driver counts; customers are counted by their orders. */
export function driverTrace({ period }: ReportData, driver: ServeDriver): Trace {
  if (driver === "customers") return { measure: "servedCustomers" };
  if (driver !== "orders") return { measure: driver };
  return { measure: "orders", within: { from: period.start, until: period.end + 1 } };
}
