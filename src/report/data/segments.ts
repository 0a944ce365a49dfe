import type { Facts } from "../../intake/facts";
import type { Profits } from "./profits";
import type { CustomerRow } from "./rows";

/** What customers are grouped by, and the group of each. */
export interface Segments {
  /** Segments of the customer list; where there are none the value tiers, and without those the stages. */
  readonly basis: "segments" | "tiers" | "stages";
  /** As the source names them; ids of tiers and stages. By revenue, largest first, but for tiers and stages. */
  readonly names: readonly string[];
  /** Whether the last name stands for all smaller segments; its name is then empty. */
  readonly hasOthers: boolean;
  /** In the order of `data.customers`: index of the name, that behind the last for none. */
  readonly ofCustomer: Int32Array;
}

/** More would not fit on a page. */
const MOST_SEGMENTS = 8;

const tiers = ["high", "mid", "low"] as const;

interface SegmentInputs {
  readonly facts: Facts;
  readonly customers: readonly CustomerRow[];
  readonly profits: Profits | undefined;
  readonly stages: readonly string[];
}

export function segmentsOf({ facts, customers, profits, stages }: SegmentInputs): Segments {
  const given = facts.customers && ofList(facts.customers, customers);
  if (given) return given;
  if (profits) {
    const tierOf = new Map<string, string>(profits.rows.map(({ name, tier }) => [name, tier]));
    return grouped("tiers", tiers, customers, ({ name }) => tierOf.get(name));
  }
  // a stage that nobody is in has no revenue, and so no margin
  const taken = new Set(customers.map(({ stage }) => stage));
  return grouped(
    "stages",
    stages.filter((stage) => taken.has(stage)),
    customers,
    ({ stage }) => stage,
  );
}

/** Undefined where the list names no segment of a customer of the report. */
function ofList(list: NonNullable<Facts["customers"]>, customers: readonly CustomerRow[]): Segments | undefined {
  const segmentOf = new Map<string, string>();
  list.customer.forEach((customer, row) => {
    const [name, segment] = [list.customers[customer], list.segments[list.segment[row]!]];
    if (name !== undefined && segment !== undefined) segmentOf.set(name, segment);
  });
  const revenue = new Map<string, number>();
  for (const customer of customers) {
    const segment = segmentOf.get(customer.name);
    if (segment !== undefined) revenue.set(segment, (revenue.get(segment) ?? 0) + customer.revenue);
  }
  if (revenue.size === 0) return undefined;
  const sorted = [...revenue].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  const hasOthers = sorted.length > MOST_SEGMENTS;
  const shown = hasOthers ? [...sorted.slice(0, MOST_SEGMENTS - 1), ""] : sorted;
  const known = new Set(shown);
  const nameOf = (segment: string | undefined) => (segment === undefined || known.has(segment) ? segment : "");
  return { ...grouped("segments", shown, customers, ({ name }) => nameOf(segmentOf.get(name))), hasOthers };
}

function grouped(
  basis: Segments["basis"],
  names: readonly string[],
  customers: readonly CustomerRow[],
  nameOf: (customer: CustomerRow) => string | undefined,
): Segments {
  const places = new Map(names.map((name, index) => [name, index]));
  const ofCustomer = Int32Array.from(customers, (customer) => places.get(nameOf(customer) ?? "\0") ?? names.length);
  return { basis, names, hasOthers: false, ofCustomer };
}
