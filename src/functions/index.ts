import { ALLOCATE } from "./costs/allocate";
import { CAC } from "./costs/cac";
import { CHURNCOST } from "./costs/churnCost";
import { CHURNCOST_PARTS } from "./costs/churnCostParts";
import { RETENTIONCOST } from "./costs/retentionCost";
import { RFMSUMMARY } from "./customers/rfmSummary";
import type { ExcelFunction } from "./define";
import { NPS } from "./rates/nps";
import { CLV } from "./value/clv";
import { PROFIT } from "./value/profit";

/** Every custom function of the add-in, in the order of the manual. Add one line per function. */
export const functions: readonly ExcelFunction[] = [
  CAC,
  RETENTIONCOST,
  CHURNCOST,
  CHURNCOST_PARTS,
  ALLOCATE,
  CLV,
  PROFIT,
  NPS,
  RFMSUMMARY,
];
