import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileReader, IntakeError } from "../../../src/intake";
import { guessEncoding } from "../../../src/intake/readers/encoding";
import { textDecoder } from "../../../src/intake/readers/textDecoder";

/** Written by iconv (GNU libc), which shares no code with the decoder. */
const file = (name: string) => readFileSync(new URL(`../data/encodings/${name}`, import.meta.url));

function decode(bytes: Uint8Array, blockLength = bytes.length): { text: string; encoding: string } {
  let text = "";
  const decoder = textDecoder("test.csv", (block) => (text += block));
  for (let i = 0; i < bytes.length; i += blockLength) decoder.push(bytes.subarray(i, i + blockLength));
  decoder.finish();
  return { text, encoding: decoder.encoding() };
}

/** Where a line ends; a character of two bytes begins at an even place. */
function findEnd(bytes: Buffer, lineEnd: string, from: number): number {
  const end = bytes.indexOf(lineEnd, from, "latin1");
  return end % lineEnd.length === 0 ? end : findEnd(bytes, lineEnd, end + 1);
}

const files = [
  { name: "ledger.gbk.csv", utf8: "ledger.zh-CN.csv", encoding: "gbk" },
  { name: "ledger.big5.csv", utf8: "ledger.zh-TW.csv", encoding: "big5" },
  { name: "orders.windows-1252.csv", utf8: "orders.de.csv", encoding: "windows-1252" },
  { name: "ledger.utf-16le.csv", utf8: "ledger.zh-CN.csv", encoding: "utf-16le" },
  { name: "ledger.utf-16be.csv", utf8: "ledger.zh-CN.csv", encoding: "utf-16be" },
  { name: "orders.utf-16le.csv", utf8: "orders.de.csv", encoding: "utf-16le" },
  { name: "ledger.zh-CN.csv", utf8: "ledger.zh-CN.csv", encoding: "utf-8" },
] as const;

describe("textDecoder: encodings told by content", () => {
  it.each(files)("reads $name, in one block or byte by byte", ({ name, utf8, encoding }) => {
    const text = file(utf8).toString("utf8");
    expect(decode(file(name))).toEqual({ text, encoding });
    expect(decode(file(name), 1)).toEqual({ text, encoding });
  });

  it.each(files)("tells $encoding by a single line of $name", ({ name, utf8, encoding }) => {
    const lines = file(utf8).toString("utf8").split("\n");
    const lineEnd = encoding === "utf-16le" ? "\n\0" : encoding === "utf-16be" ? "\0\n" : "\n";
    let at = 0;
    for (const line of lines.slice(0, -1)) {
      const end = findEnd(file(name), lineEnd, at);
      const found = guessEncoding(file(name).subarray(at, end), false);
      if (/[^\0-\x7f]/.test(line)) expect([line, found]).toEqual([line, encoding]);
      at = end + lineEnd.length;
    }
  });

  it("finds foreign characters that come long after the first block", () => {
    const ascii = Buffer.from("name,amount\n".repeat(20_000));
    const late = Buffer.concat([ascii, file("ledger.gbk.csv")]);
    expect(decode(late, 50_000)).toEqual({
      text: ascii.toString() + file("ledger.zh-CN.csv").toString("utf8"),
      encoding: "gbk",
    });
  });

  it("obeys what the user says, and refuses what is not so", () => {
    const said = (encoding: "gbk" | "utf-8", bytes: Uint8Array) => {
      let text = "";
      const decoder = textDecoder("a.csv", (block) => (text += block), encoding);
      decoder.push(bytes);
      decoder.finish();
      return text;
    };
    expect(said("gbk", Uint8Array.from([0xbf, 0xcd]))).toBe("客");
    expect(() => said("utf-8", Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7]))).toThrow(
      new IntakeError("wrong-encoding", { name: "a.csv", encoding: "utf-8" }),
    );
  });

  it("says in the record how the file was written", () => {
    const reader = fileReader({ name: "ledger.csv" });
    reader.push(file("ledger.gbk.csv"));
    const { role, record } = reader.finish();
    expect([role, record.encoding, record.amount]).toEqual(["ledger", "gbk", 21_734.5]);
  });

  it("reads decimal commas between semicolons", () => {
    const reader = fileReader({ name: "Umsätze.csv" });
    reader.push(file("orders.windows-1252.csv"));
    const { role, table, record } = reader.finish();
    expect(role).toBe("orders");
    expect(table).toMatchObject({ customers: ["Müller & Söhne", "Café Crème", "Señor Núñez"] });
    expect(record.amount).toBe(1234.56 + 89.9 + 1000);
  });
});
