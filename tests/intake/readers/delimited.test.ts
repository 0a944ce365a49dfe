import { describe, expect, it } from "vitest";
import { IntakeError } from "../../../src/intake";
import { delimitedReader } from "../../../src/intake/readers/delimited";

/** Reads a text cut into blocks of the given length; rows with the number of each. */
function read(text: string, blockLength = text.length || 1): { row: number; cells: readonly string[] }[] {
  const found: { row: number; cells: readonly string[] }[] = [];
  const reader = delimitedReader("test.csv", (rows, first) =>
    rows.forEach((cells, i) => found.push({ row: first + i, cells })),
  );
  for (let i = 0; i < text.length; i += blockLength) reader.push(text.slice(i, i + blockLength));
  reader.finish();
  return found;
}

const cells = (text: string) => read(text).map((row) => row.cells);

describe("delimitedReader", () => {
  it.each([
    { delimiter: "comma", text: "a,b,c\n1,2,3\n" },
    { delimiter: "semicolon", text: "a;b;c\n1;2;3\n" },
    { delimiter: "tab", text: "a\tb\tc\n1\t2\t3\n" },
    { delimiter: "bar", text: "a|b|c\n1|2|3\n" },
    { delimiter: "blank", text: " a  b c\n 1 2     3\n" },
  ])("finds out the delimiter: $delimiter", ({ text }) => {
    expect(cells(text).slice(0, 2)).toEqual([
      ["a", "b", "c"],
      ["1", "2", "3"],
    ]);
  });

  it("prefers semicolons where commas stand in the numbers", () => {
    expect(cells("date;amount\n2024-03-05;1,5\n2024-03-06;2,5")[1]).toEqual(["2024-03-05", "1,5"]);
  });

  it("prefers commas where blanks stand in the text", () => {
    expect(cells("name,amount\nEva Maria,5\nBo Ek,6")[1]).toEqual(["Eva Maria", "5"]);
  });

  it("is not misled by title lines", () => {
    expect(cells("Sales report\nMarch 2024\n\na;b\n1;2\n3;4\n5;6\n7;8")[4]).toEqual(["1", "2"]);
  });

  it("lets quoted values hold delimiters, quotation marks and line ends", () => {
    expect(cells('a,b\n"1,5","say ""hi""\nagain"\n')).toEqual([["a", "b"], ["1,5", 'say "hi"\nagain'], [""]]);
  });

  it.each(["\n", "\r\n", "\r"])("takes %j for a line end, and counts blank lines", (end) => {
    const rows = read(["a,b", "", "1,2"].join(end)).filter((row) => row.cells.length > 1);
    expect(rows).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 3, cells: ["1", "2"] },
    ]);
  });

  it("gives the same rows whatever the blocks are", () => {
    const lines = Array.from({ length: 4000 }, (_, i) => `${i},"text ""${i}"", and\r\nmore",${i}.50`);
    const text = `n,t,v\r\n${lines.join("\r\n")}\r\n`;
    const whole = read(text);
    expect(whole[4000]!.cells).toEqual(["3999", 'text "3999", and\nmore', "3999.50"]);
    for (const length of [1, 7, 1000, 65_537]) expect(read(text, length)).toEqual(whole);
  });

  it("keeps text as text", () => {
    expect(cells("a,b\n=1+1,007\n@x,1e3")).toEqual([
      ["a", "b"],
      ["=1+1", "007"],
      ["@x", "1e3"],
    ]);
  });

  it("refuses a quotation mark that is never closed, and says where", () => {
    expect(() => read('a,b\n1,2\n"3,4\n5,6\n')).toThrow(new IntakeError("open-quote", { name: "test.csv", row: 3 }));
    const long = `a,b\n1,2\n"3,4\n${"5,6\n".repeat(400_000)}`;
    expect(() => read(long, 65_536)).toThrow(new IntakeError("open-quote", { name: "test.csv", row: 3 }));
  });

  it("refuses quotation marks that make lines run together, and bears with others", () => {
    expect(() => read('a,b\n"1"x,2\n"3",4\n')).toThrow(new IntakeError("open-quote", { name: "test.csv", row: 2 }));
    expect(cells('a,b\n5" nail,2\n"5" nail",3\n').slice(1, 3)).toEqual([
      ['5" nail', "2"],
      ['5" nail', "3"],
    ]);
  });

  it("refuses a cell longer than Excel's longest", () => {
    const error = { name: "test.csv", row: 2, column: 2, length: 32_768, limit: 32_767 };
    expect(() => read(`a,b\n1,${"x".repeat(32_768)}\n`)).toThrow(new IntakeError("cell-too-long", error));
    expect(read(`a,b\n1,${"x".repeat(32_767)}\n`)).toHaveLength(3);
  });

  it("reads an empty text as no rows", () => {
    expect(read("")).toEqual([]);
  });
});
