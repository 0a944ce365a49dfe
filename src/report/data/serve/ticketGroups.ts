import { fromMinor, toMinor } from "../../../core";
import { allocate } from "../../../core/metrics/allocate";
import type { Facts, Tickets } from "../../../intake/facts";
import { decimalsOf } from "../minorUnits";

/** Tickets by what they came through, or by whose they are. */
export interface TicketGroups {
  readonly by: "channel" | "segment";
  /** By tickets, most first; those of none last, with an empty name. */
  readonly rows: readonly TicketGroup[];
}

export interface TicketGroup {
  readonly name: string;
  readonly tickets: number;
  readonly minutes: number;
  readonly rated: number;
  readonly satisfied: number;
  /** Its part of the service cost by minutes, by tickets where no minutes are known; null without a ledger. */
  readonly cost: number | null;
}

/** Undefined where tickets name no channel and customers no segment. The costs add up to the service cost exactly. */
export function ticketGroups(
  facts: Facts,
  tickets: Tickets,
  rows: readonly number[],
  cost: number | undefined,
): TicketGroups | undefined {
  const key = groupKey(facts, tickets);
  if (!key || rows.length === 0) return undefined;
  const sums = new Map<string, { name: string; tickets: number; minutes: number; rated: number; satisfied: number }>();
  for (const row of rows) {
    const name = key.nameOf(row);
    const sum = sums.get(name) ?? { name, tickets: 0, minutes: 0, rated: 0, satisfied: 0 };
    sums.set(name, sum);
    sum.tickets += 1;
    sum.minutes += tickets.minutes[row]! || 0;
    const score = tickets.satisfaction[row]!;
    if (score >= 1 && score <= 5) sum.rated += 1;
    if (score >= 4 && score <= 5) sum.satisfied += 1;
  }
  const groups = [...sums.values()].sort(
    (a, b) => Number(a.name === "") - Number(b.name === "") || b.tickets - a.tickets || (a.name < b.name ? -1 : 1),
  );
  const parts = cost === undefined ? undefined : split(cost, groups);
  return { by: key.by, rows: groups.map((group, index) => ({ ...group, cost: parts?.[index] ?? null })) };
}

function groupKey({ customers }: Facts, tickets: Tickets) {
  if (tickets.channels.length > 0) {
    return { by: "channel" as const, nameOf: (row: number) => tickets.channels[tickets.channel[row]!] ?? "" };
  }
  if (!customers || customers.segments.length === 0) return undefined;
  const segments = new Map(
    Array.from(customers.customer, (customer, row) => [
      customers.customers[customer] ?? "",
      customers.segments[customers.segment[row]!] ?? "",
    ]),
  );
  const nameOf = (row: number) => segments.get(tickets.customers[tickets.customer[row]!] ?? "") ?? "";
  return { by: "segment" as const, nameOf };
}

function split(cost: number, groups: readonly { readonly tickets: number; readonly minutes: number }[]): Float64Array {
  const minutes = groups.map((group) => group.minutes);
  const drivers = minutes.some((sum) => sum > 0) ? minutes : groups.map((group) => group.tickets);
  const minor = toMinor(cost);
  return allocate(fromMinor(minor), drivers, decimalsOf(minor));
}
