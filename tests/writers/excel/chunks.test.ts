import { describe, expect, it } from "vitest";
import { chunks } from "../../../src/writers/excel/chunks";

describe("chunks(rows, limit)", () => {
  const rows = [["aaaa"], ["bbbb"], ["中文中文"], ["c"]];

  it("keeps all rows, in order", () => {
    expect([...chunks(rows, 20)].flatMap((chunk) => chunk.rows)).toEqual(rows);
    expect([...chunks(rows, 20)].map(({ start }) => start)).toEqual([0, 2, 3]);
  });

  it("counts bytes, of which a Chinese character has three", () => {
    expect([...chunks([["中文中文"]])].map(({ bytes }) => bytes)).toEqual([12 + '[""]'.length + 1]);
  });

  it("gives a row that is too large a chunk of its own", () => {
    expect([...chunks(rows, 1)].map((chunk) => chunk.rows.length)).toEqual([1, 1, 1, 1]);
  });

  it("has nothing to give for no rows", () => expect([...chunks([])]).toEqual([]));
});
