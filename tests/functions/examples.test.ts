import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index";
import { selfTest } from "../../src/functions/selftest";

describe("the examples that the help shows", () => {
  it.each(selfTest(functions))("$test gives $expected", ({ passed, got, expected }) => {
    expect(passed, `got ${got}, expected ${expected}`).toBe(true);
  });

  it("would notice a wrong value, a wrong shape and a wrong text", () => {
    const [cac] = functions;
    const wrong = [501, [[500, 500]], "500"].map((gives) => ({ ...cac!, examples: [{ args: [60000, 120], gives }] }));
    expect(selfTest(wrong).map(({ passed }) => passed)).toEqual([false, false, false]);
  });
});
