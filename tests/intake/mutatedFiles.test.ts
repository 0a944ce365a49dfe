import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { fileReader, IntakeError, intakeSentence } from "../../src/intake";
import { delimitedReader } from "../../src/intake/readers/delimited";
import { isHeadingRow, totalName } from "../../src/intake/recognise/headings";
import { textDecoder } from "../../src/intake/readers/textDecoder";
import { isBlankRow } from "../../src/intake/values/text";

const t = translator("en");
const folder = join(import.meta.dirname, "fixtures");

const files = ["en", "zh-CN", "zh-TW"].flatMap((language) =>
  readdirSync(join(folder, language))
    .filter((name) => !name.endsWith(".json"))
    .map((name) => ({ name, bytes: readFileSync(join(folder, language, name)) })),
);

/**
 * One thing that goes wrong with a file on its way: a byte changed, a piece lost, doubled or of another file, a line cut
 * in two or joined with the next, delimiters doubled, another encoding, a cell of a whole book.
 */
interface Damage {
  readonly kind: "byte" | "cut" | "end" | "double" | "other" | "line" | "join" | "delimiter" | "encoding" | "huge";
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom("byte", "cut", "end", "double", "other", "line", "join", "delimiter", "encoding", "huge"),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x22, 0x2c, 0x0a, 0x3b, 0x09, 0x2d, 0x00)),
});

const newline = 0x0a;

/** The text of a file as another system takes or gives it. */
function recoded(bytes: Buffer, byte: number): Buffer {
  if (byte % 3 === 0) return Buffer.from(bytes.toString("latin1"), "utf8");
  return byte % 3 === 1
    ? Buffer.from(bytes.toString("utf8"), "latin1")
    : Buffer.from(bytes.toString("utf8"), "utf16le");
}

function damaged(bytes: Buffer, { kind, at, length, byte }: Damage, other: Buffer): Buffer {
  const start = Math.floor(at * bytes.length);
  const [before, piece, after] = [
    bytes.subarray(0, start),
    bytes.subarray(start, start + length),
    bytes.subarray(start),
  ];
  const end = after.indexOf(newline);
  switch (kind) {
    case "byte":
      return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
    case "cut":
      return Buffer.concat([before, after.subarray(length)]);
    case "end":
      return Buffer.from(before);
    case "double":
      return Buffer.concat([before, piece, after]);
    case "line":
      return Buffer.concat([before, Buffer.of(newline), after]);
    case "join":
      return end < 0 ? bytes : Buffer.concat([before, after.subarray(0, end), after.subarray(end + 1)]);
    case "delimiter":
      return Buffer.from(bytes.toString("latin1").replaceAll(",", byte % 2 === 0 ? ",," : ";"), "latin1");
    case "encoding":
      return recoded(bytes, byte);
    case "huge":
      return Buffer.concat([before, Buffer.alloc(length * 1000, byte % 2 === 0 ? "9" : "x"), after]);
    case "other":
      return Buffer.concat([before, other.subarray(0, 10 * length), after]);
  }
}

/** Rows below the titles that hold anything, found without the reader of tables. */
function dataRows(name: string, bytes: Buffer, headerRow: number): (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const lines = delimitedReader(name, (block) => void rows.push(...block));
  const text = textDecoder(name, (block) => lines.push(block));
  text.push(bytes);
  text.finish();
  lines.finish();
  return rows.slice(headerRow + 1).filter((row) => !isBlankRow(row));
}

/** Every row of a file becomes a fact or is listed; a wide one or one of two sides becomes several. */
function expectAccounted(name: string, bytes: Buffer): void {
  const reader = fileReader({ name });
  reader.push(bytes);
  const { record, table } = reader.finish();
  const { headerRow, reshape } = record.recognition;
  const excluded = record.exclusions.reduce((sum, { count }) => sum + count, 0);
  expect(record.rowsSeen).toBe(record.rowsRead + excluded);
  expect(table.origin?.row).toHaveLength(record.rowsRead);
  expect(Number.isFinite(record.amount)).toBe(true);
  const isHeading = (row: readonly string[]) => isHeadingRow(row) && totalName(row) === undefined;
  const all = dataRows(name, bytes, headerRow);
  const rows = reshape?.headings === undefined ? all.length : all.filter((row) => !isHeading(row)).length;
  if (reshape?.months ?? reshape?.debitCredit ?? reshape?.postings)
    expect(record.rowsSeen).toBeGreaterThanOrEqual(rows);
  else expect(record.rowsSeen).toBe(rows);
}

describe("files of real systems that were damaged", () => {
  it("are read with every row accounted for, or refused in words", () => {
    const one = fc.constantFrom(...files);
    fc.assert(
      fc.property(one, one, fc.array(damage, { minLength: 1, maxLength: 4 }), (file, other, damages) => {
        const bytes = damages.reduce<Buffer>((all, one) => damaged(all, one, other.bytes), file.bytes);
        try {
          expectAccounted(file.name, bytes);
        } catch (error) {
          if (!(error instanceof IntakeError)) throw error;
          expect(intakeSentence(error, t)).not.toMatch(/^$|undefined|\{\w+\}/);
        }
      }),
      { numRuns: 2000 },
    );
  }, 300_000);

  it("are accounted for where nothing was damaged", () => {
    for (const { name, bytes } of files) expect(() => expectAccounted(name, bytes), name).not.toThrow();
  });
});
