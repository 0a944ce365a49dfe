import { fileReader } from "../../../../src/intake";

/** The record of a ledger that is given line by line. */
export function readCsv(name: string, lines: readonly string[]) {
  const reader = fileReader({ name });
  reader.push(new TextEncoder().encode(lines.join("\n")));
  return reader.finish().record;
}

/** How many rows were left out as sums, and what they came to. */
export function sumsLeftOut({ exclusions }: ReturnType<typeof readCsv>): readonly [rows: number, amount: number] {
  const found = exclusions.find(({ reason }) => reason === "parent-account");
  return [found?.count ?? 0, found?.amount ?? 0];
}
