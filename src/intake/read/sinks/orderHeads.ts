import type { OrderHeads } from "../../facts";
import { isTestCustomer, statusMark, type Mark } from "../../values/statusWords";
import type { Document } from "../documentTypes";
import { mainDate, named, type Cells, type FactShape, type UnderstoodRow } from "./factColumn";

/** What became of an order, or what its document is, as `OrderHeads.mark` writes it. */
export const markCodes = {
  ...{ cancelled: 1, returned: 2, test: 3 },
  ...{ credit: 4, offer: 5, purchase: 6, transfer: 7, fee: 8 },
} as const satisfies Readonly<Record<Mark | Document, number>>;

const rules = { returned: "returned-row", cancelled: "cancelled-row", test: "test-row" } as const;

const statusOf = ({ row }: UnderstoodRow, { cell, has, rules: said = {} }: Cells): Mark | undefined => {
  const found = isTestCustomer(cell(row, "customer")) ? "test" : has("status") && statusMark(cell(row, "status"));
  return found === false || found === undefined || said[rules[found]] === false ? undefined : found;
};

/** A credit note that was cancelled came to nothing; one that was paid back is one all the same. */
const mark = (understood: UnderstoodRow, cells: Cells): number => {
  const status = statusOf(understood, cells);
  const found = status === "cancelled" || status === "test" ? status : (understood.document ?? status);
  return found === undefined ? 0 : markCodes[found];
};

export const orderHeads: FactShape<OrderHeads> = {
  order: named("orderIds", "orderId"),
  customer: named("customers", "customer"),
  channel: named("channels", "channel"),
  date: mainDate,
  mark: { kind: "flag", of: mark },
  segment: { ...named("segments", "segment"), optional: true },
  region: { ...named("regions", "region"), optional: true },
};
