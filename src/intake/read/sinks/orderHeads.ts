import type { OrderHeads } from "../../facts";
import { isTestCustomer, statusMark, type Mark } from "../../values/statusWords";
import { mainDate, named, type Cells, type FactShape, type UnderstoodRow } from "./factColumn";

/** What became of an order, as `OrderHeads.mark` writes it. */
export const markCodes = { cancelled: 1, returned: 2, test: 3 } as const satisfies Readonly<Record<Mark, number>>;

const rules = { returned: "returned-row", cancelled: "cancelled-row", test: "test-row" } as const;

const mark = ({ row }: UnderstoodRow, { cell, has, rules: said = {} }: Cells): number => {
  const found = isTestCustomer(cell(row, "customer")) ? "test" : has("status") && statusMark(cell(row, "status"));
  return found === false || found === undefined || said[rules[found]] === false ? 0 : markCodes[found];
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
