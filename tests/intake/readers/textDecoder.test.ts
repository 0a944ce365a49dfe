import { describe, expect, it } from "vitest";
import { IntakeError } from "../../../src/intake";
import { textDecoder } from "../../../src/intake/readers/textDecoder";

function decode(bytes: Uint8Array, blockLength = bytes.length || 1): string {
  let text = "";
  const decoder = textDecoder("test.csv", (block) => (text += block));
  for (let i = 0; i < bytes.length; i += blockLength) decoder.push(bytes.subarray(i, i + blockLength));
  decoder.finish();
  return text;
}

const sentence = "客户,金额 €\n王,1\n";

describe("textDecoder", () => {
  it.each([
    { encoding: "UTF-8", bytes: Buffer.from(sentence) },
    { encoding: "UTF-8 with mark", bytes: Buffer.from(`\ufeff${sentence}`) },
    { encoding: "UTF-16 little endian", bytes: Buffer.from(`\ufeff${sentence}`, "utf16le") },
    { encoding: "UTF-16 big endian", bytes: Buffer.from(`\ufeff${sentence}`, "utf16le").swap16() },
  ])("reads $encoding, in one block or byte by byte", ({ bytes }) => {
    expect(decode(bytes)).toBe(sentence);
    expect(decode(bytes, 1)).toBe(sentence);
  });

  it("reads the euro sign of Windows-1252, which is 0x80, in a short file as in a long one", () => {
    const short = Buffer.from([...Buffer.from("Caf\xe9;12,50 ", "latin1"), 0x80, 0x0a]);
    expect(decode(short)).toBe("Café;12,50 €\n");
    expect(decode(Buffer.concat(Array.from({ length: 9000 }, () => short)))).toBe("Café;12,50 €\n".repeat(9000));
  });

  it.each([
    { what: "a workbook", bytes: [0x50, 0x4b, 3, 4, 20], code: "is-workbook" },
    { what: "an old workbook", bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1], code: "is-workbook" },
    { what: "bytes of no encoding", bytes: [0x61, 0xff, 0x2c, 0x81, 0x0a], code: "unknown-encoding" },
    { what: "binary data", bytes: [0x61, 0, 0x62, 0, 0x63], code: "not-text" },
  ] as const)("refuses $what as $code", ({ bytes, code }) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(new IntakeError(code, { name: "test.csv" }));
    expect(() => decode(Uint8Array.from(bytes), 1)).toThrow(new IntakeError(code, { name: "test.csv" }));
  });

  it("refuses a file that ends within a character", () => {
    const cut = Buffer.from("客户,客").subarray(0, -1);
    const error = new IntakeError("wrong-encoding", { name: "test.csv", encoding: "utf-8" });
    expect(() => decode(cut)).toThrow(error);
  });

  it("reads nothing from no bytes", () => {
    expect(decode(new Uint8Array(0))).toBe("");
  });
});
