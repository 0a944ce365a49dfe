import { UNASSIGNED, type Ledger, type Orders } from "../facts";
import type { CleaningRules, RawCell } from "../source";
import type { CellReaders } from "./cellReaders";
import { growingFloats, growingInts } from "./growing";
import { nameIndex } from "./nameIndex";

type Row = readonly RawCell[];

/** Where rows that were understood go; one for each role. */
export interface RowSink<Table> {
  push(row: Row, date: number, amount: number): void;
  /** Rows without a customer so far. */
  unassigned(): number;
  table(): Table;
}

/** Columns that orders and ledgers share. */
function shared(cells: CellReaders, rules: CleaningRules | undefined) {
  const [customers, channels] = [nameIndex(rules), nameIndex(rules)];
  const [customer, channel] = [growingInts(), growingInts()];
  const [date, amount] = [growingFloats(), growingFloats()];
  let unassigned = 0;
  return {
    push(row: Row, dateValue: number, amountValue: number) {
      const who = customers.indexOf(cells.cell(row, "customer"));
      if (who === UNASSIGNED) unassigned++;
      customer.push(who);
      channel.push(channels.indexOf(cells.cell(row, "channel")));
      date.push(dateValue);
      amount.push(amountValue);
    },
    unassigned: () => unassigned,
    columns: () => ({
      customers: customers.names(),
      channels: channels.names(),
      customer: customer.values(),
      channel: channel.values(),
      date: date.values(),
      amount: amount.values(),
    }),
  };
}

export function ordersSink(cells: CellReaders, rules?: CleaningRules): RowSink<Orders> {
  const base = shared(cells, rules);
  const orderIds = nameIndex(rules);
  const order = growingInts();
  return {
    push(row, date, amount) {
      base.push(row, date, amount);
      order.push(orderIds.indexOf(cells.cell(row, "orderId")));
    },
    unassigned: base.unassigned,
    table: () => ({ ...base.columns(), orderIds: orderIds.names(), order: order.values() }),
  };
}

export function ledgerSink(cells: CellReaders, rules?: CleaningRules): RowSink<Ledger> {
  const base = shared(cells, rules);
  const categories = nameIndex(rules);
  const category = growingInts();
  return {
    push(row, date, amount) {
      base.push(row, date, amount);
      category.push(categories.indexOf(cells.cell(row, "category")));
    },
    unassigned: base.unassigned,
    table: () => ({ ...base.columns(), categories: categories.names(), category: category.values() }),
  };
}
