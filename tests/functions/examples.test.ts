import { describe, expect, it } from "vitest";
import type { ExampleArgument } from "../../src/functions/define";
import { functions } from "../../src/functions/index";
import { call } from "../../src/functions/run";
import { sayIn } from "../../src/functions/say";
import { exampleFormula } from "../../src/functions/signature";

const rows = (cells: ExampleArgument) => (Array.isArray(cells) ? cells : [[cells]]) as unknown[][];

describe("the examples that the help shows", () => {
  const cases = functions.flatMap((f) =>
    f.examples.map((example) => ({ formula: exampleFormula(f.id, example.args), f, example })),
  );

  it.each(cases)("$formula", ({ f, example }) => {
    const want = rows(example.gives);
    const got = call(f, example.args, sayIn("en"));
    expect(got.map((row) => row.length)).toEqual(want.map((row) => row.length));
    got.flat().forEach((cell, i) => {
      const value = want.flat()[i];
      if (typeof value !== "number") expect(cell).toEqual(value);
      else
        expect(Math.abs((cell as number) - value)).toBeLessThanOrEqual(
          example.within ?? 1e-9 * Math.max(1, Math.abs(value)),
        );
    });
  });
});
