import type { Facts } from "../../intake/facts";
import { murmur3 } from "./murmur3";
import type { ReportSettings } from "./settings";

/**
 * A fingerprint of the inputs, 16 hexadecimal digits. It tells whether two reports rest on the same data;
 * it keeps nothing secret.
 */
export function hashInputs(facts: Facts, settings: ReportSettings): string {
  const lanes = [murmur3(0), murmur3(0x9747b28c)];
  const add = (words: ArrayLike<number>) => lanes.forEach((lane) => lane.add(words));
  for (const table of [facts.orders, facts.ledger]) {
    if (table === undefined) continue;
    for (const [name, column] of Object.entries(table) as [string, readonly string[] | Int32Array | Float64Array][]) {
      add(letters(name));
      const numbers = column instanceof Int32Array || column instanceof Float64Array;
      add(
        numbers
          ? new Uint32Array(column.buffer, column.byteOffset, column.byteLength / 4)
          : letters(JSON.stringify(column)),
      );
    }
  }
  add(letters(JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))));
  return lanes.map((lane) => lane.digest().toString(16).padStart(8, "0")).join("");
}

function letters(text: string): Uint32Array {
  return Uint32Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
