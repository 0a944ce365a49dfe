import { fromMinor } from "../../../core";
import type { Facts, Initiatives } from "../../../intake/facts";
import { costRowOf, type CostItem } from "../../costs/items";
import type { AverageAlive } from "./averageAlive";
import type { LedgerTotals } from "../ledgerTotals";
import type { CustomerRow, Period } from "../rows";

/** What was done to keep customers, and how many stayed. */
export interface Loyalty {
  readonly programmes: readonly ProgrammeRow[];
  /** Customers alive at the start of the period, and those of them alive as of the date. */
  readonly alive: number;
  readonly retained: number;
  /** Where the period opens with nobody: those of its months, on average. */
  readonly average?: AverageAlive;
  /** By the customers' segment; undefined where fewer than two are named. */
  readonly segments?: readonly { readonly segment: string; readonly alive: number; readonly retained: number }[];
}

/** A category of the ledger on keeping customers, in the period; cost in units. */
export interface ProgrammeRow {
  readonly name: string;
  readonly item: CostItem;
  readonly cost: number;
  /** Customers whom the ledger names for it; undefined where it names none. */
  readonly members?: Membership;
  /** Share of customers kept more than without it; undefined without a measurement against a control group. */
  readonly uplift?: number;
}

export interface Membership {
  readonly customers: number;
  readonly alive: number;
  readonly retained: number;
}

interface LoyaltyInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly ledger: LedgerTotals | undefined;
  readonly period: Period;
  readonly churn: string | undefined;
  /** Whether a row of the ledger counts for the period. */
  readonly within: (date: number) => boolean;
}

/** Undefined where nobody was alive at the start of the period and nothing was spent on keeping customers. */
export function loyaltyOf({ facts, customers, ledger, period, churn, within }: LoyaltyInputs): Loyalty | undefined {
  const standing = new Map(customers.map((customer) => [customer.name, keptOf(customer, period, churn)]));
  const programmes = ledger ? programmeRows(facts, ledger, standing, within) : [];
  const total = countKept(standing.values());
  if (total.alive === 0 && programmes.length === 0) return undefined;
  const segments = segmentRows(facts, standing);
  return { programmes, alive: total.alive, retained: total.retained, ...(segments && { segments }) };
}

interface Kept {
  readonly alive: boolean;
  readonly retained: boolean;
}

function keptOf({ first, stageAtStart, stage }: CustomerRow, { start }: Period, churn: string | undefined): Kept {
  const alive = first !== null && first < start && stageAtStart !== churn;
  return { alive, retained: alive && stage !== churn };
}

function countKept(all: Iterable<Kept>): Membership {
  const counts = { customers: 0, alive: 0, retained: 0 };
  for (const { alive, retained } of all) {
    counts.customers++;
    if (alive) counts.alive++;
    if (retained) counts.retained++;
  }
  return counts;
}

/** The categories whose items stand on the retention row of the profit and loss account, by cost. */
function programmeRows(
  { ledger: rows, initiatives }: Facts,
  { map }: LedgerTotals,
  standing: ReadonlyMap<string, Kept>,
  within: (date: number) => boolean,
): ProgrammeRow[] {
  const members = new Map<string, Set<string>>();
  rows!.customer.forEach((customer, row) => {
    if (customer < 0 || !within(rows!.date[row]!)) return;
    const name = rows!.categories[rows!.category[row]!] ?? "";
    const named = members.get(name) ?? members.set(name, new Set()).get(name)!;
    named.add(rows!.customers[customer]!);
  });
  return map
    .filter(({ item, rows: count }) => costRowOf(item) === "retention" && count > 0)
    .map(({ ledgerCategory: name, item, amount: cost }) => {
      const named = members.get(name);
      const uplift = upliftOf(initiatives, name);
      return {
        ...{ name, item, cost },
        ...(named && { members: countKept([...named].map((customer) => standing.get(customer)!)) }),
        ...(uplift !== undefined && { uplift }),
      };
    })
    .sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1));
}

/** Change of the rate less that of the control group, of the initiative of that name; its numbers must be rates. */
function upliftOf(initiatives: Initiatives | undefined, name: string): number | undefined {
  const plain = (text: string) => text.normalize("NFKC").trim().toLowerCase();
  const row = initiatives?.names.findIndex((own) => plain(own) === plain(name)) ?? -1;
  if (initiatives === undefined || row < 0) return undefined;
  const { before, after, controlBefore, controlAfter } = initiatives;
  const rates = [before[row]!, after[row]!, controlBefore[row]!, controlAfter[row]!] as const;
  if (!rates.every((rate) => rate >= 0 && rate <= 1)) return undefined;
  return fromMinor(Math.round((rates[1] - rates[0] - (rates[3] - rates[2])) * 10_000));
}

function segmentRows({ customers: list }: Facts, standing: ReadonlyMap<string, Kept>): Loyalty["segments"] {
  if (list === undefined || list.segments.length === 0) return undefined;
  const segmentOf = new Map(list.customers.map((name) => [name, ""]));
  list.customer.forEach((customer, row) => {
    if (customer >= 0) segmentOf.set(list.customers[customer]!, list.segments[list.segment[row]!] ?? "");
  });
  const groups = new Map<string, Kept[]>();
  for (const [name, kept] of standing) {
    const segment = segmentOf.get(name) ?? "";
    const group = groups.get(segment) ?? groups.set(segment, []).get(segment)!;
    group.push(kept);
  }
  const rows = [...groups].map(([segment, all]) => ({ segment, ...countKept(all) })).filter(({ alive }) => alive > 0);
  return rows.length < 2 ? undefined : rows.sort((a, b) => b.alive - a.alive || (a.segment < b.segment ? -1 : 1));
}
