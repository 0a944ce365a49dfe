import { sumAmounts } from "../../core";
import { poolOfRow, type Pool } from "../data/allocation/pools";
import type { AllocatedPool } from "../data/allocation/pool";
import { ledgerItems } from "../data/ledgerItems";
import { activityRows } from "./activityRows";
import { joined, only, type FactRows, type TraceInputs } from "./factRows";
import { lineRows } from "./lineRows";
import { ledgerRows } from "./moneyRows";
import { profitPartOf } from "./profitPart";

/**
 * Cost of a customer or of a segment: ledger rows booked to it in full, shared ones at the part that it bears of
 * their pool, and order lines that state what their goods cost. "" is what no customer, or no segment, bears.
 */
export function spreadRows(inputs: TraceInputs): FactRows | undefined {
  const shared = sharedRows(inputs);
  return shared && joined(shared, lineRows(inputs));
}

/** The same of the ledger alone. */
function sharedRows(inputs: TraceInputs): FactRows | undefined {
  const rows = ledgerRows(inputs);
  const { data, facts, where } = inputs;
  const dimension = where.customer === undefined ? "segment" : "customer";
  const wanted = where[dimension];
  if (!rows || !facts.ledger || wanted === undefined) return undefined;
  const poolAt = poolsByRow(inputs);
  const shares = sharesOf(inputs);
  const items = ledgerItems(facts.ledger, data.settings.costMap ?? {});
  const itemOf = (row: number) => items[facts.ledger!.category[row]!] ?? items.at(-1)!;
  const booked = rows.dimensions.customer!;
  const own = rows.dimensions[dimension]!;
  return {
    ...rows,
    amount: (row) => {
      if (booked(row) === "") return rows.amount(row) * (shares.get(poolAt(row).key) ?? 0);
      return own(row) === wanted ? rows.amount(row) : NaN;
    },
    dimensions: {
      ...rows.dimensions,
      [dimension]: () => wanted,
      profitPart: (row) => profitPartOf(itemOf(row)) ?? "",
    },
  };
}

/** The pool of each ledger row. */
function poolsByRow({ facts, data }: TraceInputs): (row: number) => Pool {
  const { settings, costToServe } = data;
  const hasLines = data.allocation?.some(({ pools }) => pools.some(({ kind }) => kind === "lines")) ?? false;
  return poolOfRow({ facts, settings, costToServe, hasLines });
}

/** Part of each pool that the customer or segment bears; what order lines state is no part of the ledger's rows. */
function sharesOf(inputs: TraceInputs): ReadonlyMap<string, number> {
  const pools = inputs.data.allocation?.flatMap(({ pools: own }) => own) ?? [];
  const isWanted = wantedPlaces(inputs);
  const shares = new Map<string, number>();
  for (const pool of pools.filter(({ kind }) => kind !== "lines")) {
    const whole = sumAmounts(pools.filter(({ key }) => key === pool.key).map(({ amount }) => amount));
    shares.set(pool.key, whole === 0 ? 0 : borne(pool, isWanted, inputs) / whole);
  }
  return shares;
}

function borne({ parts }: AllocatedPool, isWanted: readonly boolean[], { where }: TraceInputs): number {
  const isNobodys = (where.customer ?? where.segment) === "";
  const own = Array.from(parts.at, (customer, index) => (isWanted[customer] ? parts.amounts[index]! : 0));
  return sumAmounts([...own, isNobodys ? parts.unassigned : 0]);
}

/** Which of the customers are wanted, or are in the segment that is. */
function wantedPlaces({ data: { customers }, traits, where }: TraceInputs): readonly boolean[] {
  return customers.map(({ name }) =>
    where.customer === undefined ? traits.segment(name) === where.segment : name === where.customer,
  );
}

/** What a customer bears of the activities: their shared rows at its part, those booked to it in full. */
export function servedBorneRows(inputs: TraceInputs): FactRows | undefined {
  const rows = sharedRows(inputs);
  if (!rows) return undefined;
  const poolAt = poolsByRow(inputs);
  const isBooked = (row: number) => inputs.facts.ledger!.customer[row]! >= 0;
  const activity = activityRows(inputs)!.dimensions.activity!;
  return only(rows, (row) => (isBooked(row) ? activity(row) !== "" : poolAt(row).kind === "activity"));
}

/** Ledger rows of a pool without a customer; with a customer, the part that it bears of them: "" for nobody's. */
export function poolRows(inputs: TraceInputs): FactRows | undefined {
  const poolAt = poolsByRow(inputs);
  const rows = inputs.where.customer === undefined ? ledgerRows(inputs) : sharedRows(inputs);
  if (!rows) return undefined;
  const shared = only(rows, (row) => inputs.facts.ledger!.customer[row]! < 0)!;
  return { ...shared, dimensions: { ...shared.dimensions, figure: (row) => poolAt(row).key } };
}

/** CAC of customers won in the period that their expected lifetime has reached; without a customer, what is deferred. */
export function amortisedRows(inputs: TraceInputs): FactRows | undefined {
  const rows = ledgerRows(inputs);
  const { data, facts, where } = inputs;
  if (!rows || !facts.ledger || !data.profits?.amortised) return undefined;
  const items = ledgerItems(facts.ledger, data.settings.costMap ?? {});
  const isWon = (row: number) => profitPartOf(items[facts.ledger!.category[row]!] ?? items.at(-1)!) === "acquisition";
  const isSpread = (row: number) => isWon(row) && !Number.isNaN(rows.amount(row));
  const amounts = Array.from({ length: rows.length }, (_, row) => (isSpread(row) ? rows.amount(row) : 0));
  const total = sumAmounts(amounts);
  const charge = data.profits.rows.find(({ name }) => name === where.customer)?.acquisition;
  const part = where.customer === "" ? 0 : (charge ?? data.profits.amortised.deferred);
  return {
    ...rows,
    amount: (row) => (isSpread(row) ? rows.amount(row) * (total === 0 ? 0 : part / total) : NaN),
    dimensions: { ...rows.dimensions, customer: () => where.customer ?? "", profitPart: () => "acquisition" },
  };
}
