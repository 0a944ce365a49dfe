import type { Facts } from "../../intake/facts";
import { murmur3 } from "./murmur3";
import type { ReportSettings } from "./settings";

/**
 * A fingerprint of the inputs, 16 hexadecimal digits. It tells whether two reports rest on the same data;
 * it keeps nothing secret. Where a row stood in its source does not count.
 */
export function hashInputs(facts: Facts, settings: ReportSettings): string {
  const print = fingerprint();
  for (const table of Object.values(facts) as (object | undefined)[]) {
    for (const [name, column] of Object.entries(table ?? {}) as [string, unknown][]) {
      if (name === "origin") continue;
      print.add(letters(name));
      print.add(words(column));
    }
  }
  print.add(letters(JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))));
  return print.digits();
}

/** The same of a text. */
export function hashText(text: string): string {
  const print = fingerprint();
  print.add(letters(text));
  return print.digits();
}

function fingerprint() {
  const lanes = [murmur3(0), murmur3(0x9747b28c)];
  return {
    add: (added: ArrayLike<number>) => lanes.forEach((lane) => lane.add(added)),
    digits: () => lanes.map((lane) => lane.digest().toString(16).padStart(8, "0")).join(""),
  };
}

/** Numbers by their bits, names by their letters. */
function words(column: unknown): ArrayLike<number> {
  if (column instanceof Int32Array || column instanceof Float64Array) {
    return new Uint32Array(column.buffer, column.byteOffset, column.byteLength / 4);
  }
  return column instanceof Int8Array ? column : letters(JSON.stringify(column));
}

function letters(text: string): Uint32Array {
  return Uint32Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
