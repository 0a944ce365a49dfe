import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { functions } from "../../src/functions/index";

/** Office's error class, as far as a result needs it. */
class CellError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

const associated = new Map<string, (...cells: unknown[]) => unknown>();
const office: { context: { displayLanguage: string } | undefined } = { context: undefined };

beforeAll(async () => {
  vi.stubGlobal("Office", office);
  vi.stubGlobal("CustomFunctions", {
    ErrorCode,
    Error: CellError,
    associate: (id: string, f: (...cells: unknown[]) => unknown) => associated.set(id, f),
  });
  await import("../../src/functions/functions");
});

afterAll(() => vi.unstubAllGlobals());

beforeEach(() => {
  office.context = undefined;
});

const excel = (id: string, ...cells: unknown[]) => associated.get(id)!(...cells);

describe("what Excel calls", () => {
  it("is every declared function, associated as soon as the script has run", () => {
    expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));
  });

  it("answers before Office has told its language, and ignores the invocation object", () => {
    expect(excel("CAC", [[60000]], [[120]], { functionName: "CAC" })).toEqual([[500]]);
  });

  it("throws a lone error, as Excel wants it", () => {
    expect(() => excel("CAC", [["x"]], [[1]])).toThrow(new CellError("#VALUE!", 'cost: "x" is not a number.'));
  });

  it("gives an error in its own cell of a spilled result", () => {
    expect(excel("CAC", [[10], [20]], [[5], [0]])).toEqual([[2], [new CellError("#DIV/0!", "newCustomers is 0.")]]);
  });

  it("speaks Office's display language from the moment it is known", () => {
    office.context = { displayLanguage: "zh-TW" };
    expect(excel("CAC", [[10], [20]], [[5], [0]])).toEqual([[2], [new CellError("#DIV/0!", "newCustomers 為 0。")]]);
  });

  it("gives #VALUE! for errors that Excel takes in but does not let out", () => {
    expect(excel("CAC", [["#REF!"], [20]], [[5], [5]])).toEqual([
      [new CellError("#VALUE!", "cost holds the error #REF!.")],
      [4],
    ]);
  });
});
