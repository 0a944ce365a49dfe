import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileReader, IntakeError } from "../../src/intake";

const folder = join(import.meta.dirname, "fixtures");

const files = ["en", "zh-CN", "zh-TW"].flatMap((language) =>
  readdirSync(join(folder, language))
    .filter((name) => !name.endsWith(".json"))
    .map((name) => ({ name, bytes: readFileSync(join(folder, language, name)) })),
);

/** One thing that goes wrong with a file on its way: a byte changed, a piece lost, doubled or of another file. */
interface Damage {
  readonly kind: "byte" | "cut" | "end" | "double" | "other";
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("byte", "cut", "end", "double", "other"),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x0a, 0x3b, 0x09, 0x2d)),
});

function damaged(bytes: Buffer, { kind, at, length, byte }: Damage, other: Buffer): Buffer {
  const start = Math.floor(at * bytes.length);
  const [before, piece, after] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start),
  ];
  if (kind === "byte") return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
  if (kind === "cut") return Buffer.concat([before, after.subarray(length)]);
  if (kind === "end") return Buffer.from(before);
  if (kind === "double") return Buffer.concat([before, piece, after]);
  return Buffer.concat([before, other.subarray(0, 10 * length), after]);
}

describe("files of real systems that were damaged", () => {
  it("are read with every row accounted for, or refused", () => {
    const one = fc.constantFrom(...files);
    fc.assert(
      fc.property(one, one, fc.array(damage, { minLength: 1, maxLength: 4 }), (file, other, damages) => {
        const bytes = damages.reduce<Buffer>((all, one) => damaged(all, one, other.bytes), file.bytes);
        try {
          const reader = fileReader({ name: file.name });
          reader.push(bytes);
          const { record, table } = reader.finish();
          const excluded = record.exclusions.reduce((sum, { count }) => sum + count, 0);
          expect(record.rowsSeen).toBe(record.rowsRead + excluded);
          expect(table.origin?.row).toHaveLength(record.rowsRead);
          expect(Number.isFinite(record.amount)).toBe(true);
        } catch (error) {
          if (!(error instanceof IntakeError)) throw error;
          expect(error.code).not.toBe("");
        }
      }),
      { numRuns: 1500 },
    );
  }, 120_000);
});
