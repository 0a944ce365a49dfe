import type { Field, TableRole } from "../source";
import { balanceAmong } from "./balances";
import type { Choice, Column } from "./choice";
import type { ColumnProfile } from "./profile";
import { meansSomethingElse } from "./titleMeanings";

interface Look {
  readonly field: Field;
  readonly roles: readonly TableRole[];
  /** Only where the table has no titles: there a column called "Country" is not taken for the customer. */
  readonly untitledOnly: boolean;
  readonly is: (profile: ColumnProfile) => boolean;
}

/** What the columns that no title explains look like. */
const looks: readonly Look[] = [
  { field: "date", roles: ["orders"], untitledOnly: false, is: ({ dates, filled }) => dates > 0.9 && filled > 0.5 },
  {
    field: "amount",
    roles: ["orders", "ledger"],
    untitledOnly: false,
    is: ({ dates, numbers, decimals, filled }) => numbers > 0.9 && decimals > 0.3 && dates < 0.5 && filled > 0.5,
  },
  {
    field: "customer",
    roles: ["orders"],
    untitledOnly: true,
    is: ({ dates, decimals, distinct, filled }) => dates < 0.5 && decimals < 0.1 && distinct < 0.95 && filled > 0.5,
  },
];

/** Fills what the titles left open by content, where one free column alone comes into question. */
export function assignByContent(columns: readonly Column[], role: TableRole, chosen: Map<number, Choice>): void {
  const titled = columns.some(({ title }) => title !== "");
  const isTaken = (field: Field) => [...chosen.values()].some((choice) => choice.field === field);
  for (const { field, roles, untitledOnly, is } of looks) {
    const known = isTaken(field) || (field === "amount" && isTaken("unitPrice"));
    if (known || !roles.includes(role) || (titled && untitledOnly)) continue;
    const fitting = columns.filter(
      ({ index, title, profile }) => !chosen.has(index) && !meansSomethingElse(title, role) && is(profile),
    );
    const isBooks = role === "ledger" && field === "amount";
    const taken = fitting.length === 1 ? fitting[0] : isBooks ? balanceAmong(columns, fitting) : undefined;
    if (taken !== undefined) chosen.set(taken.index, { field, confidence: 0.5, reason: "content" });
  }
}
