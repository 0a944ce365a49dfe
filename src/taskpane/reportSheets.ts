import type { SheetKey } from "../report/names";

/** The sheets that a template may ask for, in the order of the report; log and orphans come by themselves. */
export const reportSheets = [
  ...(["cover", "stages", "stageCosts", "segments", "budget", "customers", "channels", "costToServe"] as const),
  ...(["profitability", "cohorts", "churnBridge", "loyalty", "service", "beforeAfter", "definitions"] as const),
] as const satisfies readonly SheetKey[];
