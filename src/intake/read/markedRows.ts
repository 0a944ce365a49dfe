import type { ColumnGuess, MarkedPolicy, MarkedRows, RawCell } from "../source";
import { isFlagged, isTestCustomer, saysYes, statusMark, type Mark } from "../values/statusWords";
import { exactSum, type ExactSum } from "./exactSum";
import type { SideColumns } from "./sideColumns";

type Row = readonly RawCell[];
type Treatment = MarkedRows["treatment"];

const digitNine = "9".charCodeAt(0);

/** Tells orders that came to nothing, and keeps account of them. */
export interface MarkedOrders {
  /** The mark of a row: what its status says, or a return where its amount is negative. */
  markOf(row: Row, amount: number): Mark | undefined;
  /** What becomes of a marked row; "later" where only the rest of the table tells. */
  treat(mark: Mark, amount: number): Treatment | "later";
  /** What becomes of a row that had to wait, once all rows were seen. */
  settle(mark: Mark): Treatment;
  note(mark: Mark, treatment: Treatment, amount: number): void;
  list(): readonly MarkedRows[];
}

function markReader(columns: readonly ColumnGuess[], { status, flags, returns, voids, email }: SideColumns) {
  const customer = columns.find(({ field }) => field === "customer")?.index;
  const flagged = (["test", "cancelled", "returned"] as const).flatMap((mark) =>
    flags[mark].map((index) => ({ mark, index })),
  );
  const addresses = [...new Set([...email, ...(customer === undefined ? [] : [customer])])];
  const [statuses, testers] = [new Map<RawCell, Mark | undefined>(), new Map<RawCell, boolean>()];

  const statusOf = (cell: RawCell) => {
    if (!statuses.has(cell)) statuses.set(cell, statusMark(cell));
    return statuses.get(cell);
  };
  const isTester = (cell: RawCell | undefined) => {
    // most ids are numbers: they are not worth remembering
    if (typeof cell !== "string" || cell === "" || cell.charCodeAt(0) <= digitNine) return false;
    const known = testers.get(cell);
    if (known !== undefined) return known;
    const is = isTestCustomer(cell);
    testers.set(cell, is);
    return is;
  };
  return (row: Row): Mark | undefined => {
    for (const index of addresses) if (isTester(row[index])) return "test";
    for (const { mark, index } of flagged) if (isFlagged(row[index] ?? null)) return mark;
    for (const index of voids) if (saysYes(row[index] ?? null)) return "cancelled";
    for (const index of returns) if (saysYes(row[index] ?? null)) return "returned";
    for (const index of status) {
      const mark = statusOf(row[index] ?? null);
      if (mark !== undefined) return mark;
    }
    return undefined;
  };
}

/**
 * Under "net", returns count with their minus. An order marked as cancelled or returned came to nothing, unless the
 * table books that as a negative row of its own: then both rows count. Test orders never count.
 */
export function markedOrders(columns: readonly ColumnGuess[], side: SideColumns, policy: MarkedPolicy): MarkedOrders {
  const read = markReader(columns, side);
  const booked = { returned: false, cancelled: false, test: false };
  const tallies = new Map<string, { rows: number; readonly amount: ExactSum }>();
  const left: Treatment = policy === "separate" ? "apart" : "left-out";

  return {
    markOf: (row, amount) => read(row) ?? (amount < 0 ? "returned" : undefined),
    treat(mark, amount) {
      if (policy !== "net" || mark === "test") return left;
      if (amount === 0) return left;
      if (amount > 0 && !booked[mark]) return "later";
      if (amount < 0) booked[mark] = true;
      return "counted";
    },
    settle: (mark) => (booked[mark] ? "counted" : left),
    note(mark, treatment, amount) {
      const key = `${mark} ${treatment}`;
      const tally = tallies.get(key) ?? { rows: 0, amount: exactSum() };
      tallies.set(key, tally);
      tally.rows++;
      tally.amount.add(amount);
    },
    list: () =>
      [...tallies].map(([key, { rows, amount }]) => {
        const [kind, treatment] = key.split(" ") as [Mark, Treatment];
        return { kind, treatment, rows, amount: amount.total() };
      }),
  };
}
