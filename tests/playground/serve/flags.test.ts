import { describe, expect, it } from "vitest";
import { readFlags, type FlagError } from "../../../src/playground/serve/flags";

describe("readFlags", () => {
  it.each([
    [[], { port: 3100, build: true }],
    [["--port", "4000"], { port: 4000, build: true }],
    [["--port=4000", "--no-build"], { port: 4000, build: false }],
  ])("reads %j", (args, expected) => {
    expect(readFlags(args)).toEqual(expected);
  });

  it.each([
    [["--port"], "badPort", ""],
    [["--port", "0"], "badPort", "0"],
    [["--port", "65536"], "badPort", "65536"],
    [["--port", "3e3"], "badPort", "3e3"],
    [["--prot", "4000"], "badFlag", "--prot"],
  ])("refuses %j with the value that is wrong", (args, code, value) => {
    expect(() => readFlags(args)).toThrow(expect.objectContaining({ name: "FlagError", code, value }) as FlagError);
  });
});
