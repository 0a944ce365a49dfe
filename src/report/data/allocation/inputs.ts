import type { Facts } from "../../../intake/facts";
import type { driverQuantities } from "../drivers";
import type { Histories } from "../histories";
import type { LedgerTotals } from "../ledgerTotals";
import type { CustomerRow, Period } from "../rows";
import type { CostToServe } from "../serve/costToServe";
import type { ReportSettings } from "../settings";

/** What shared cost is spread from, and over whom. */
export interface AllocationInputs {
  readonly facts: Facts;
  readonly ledger: LedgerTotals;
  readonly customers: readonly CustomerRow[];
  readonly histories: Histories;
  readonly quantities: ReturnType<typeof driverQuantities>;
  readonly costToServe: CostToServe | undefined;
  readonly period: Period;
  readonly settings: ReportSettings;
}
