import { existsSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index";

const script = "dist/functions.js";
const isBuilt = existsSync(script);
if (!isBuilt && process.env["CI"]) throw new Error(`${script} is missing: run "npm run build" before the tests`);
if (!isBuilt) console.warn(`skipped: ${script} is missing, run "npm run build"`);

/** Runs the built script with nothing but what Excel's function runtime promises: no DOM, no Node. */
function load() {
  const associated = new Map<string, (...cells: unknown[]) => unknown>();
  const CustomFunctions = {
    ErrorCode: {},
    Error: class {},
    associate: (id: string, f: (...cells: unknown[]) => unknown) => associated.set(id, f),
  };
  runInNewContext(readFileSync(script, "utf8"), { CustomFunctions });
  return associated;
}

describe.skipIf(!isBuilt)("the built function script", () => {
  it("associates every declared function synchronously", () => {
    expect([...load().keys()]).toEqual(functions.map(({ id }) => id));
  });

  it("computes", () => {
    expect(load().get("CHURNCOST")!([[10]], [[100]], [[5]])).toEqual([[5000]]);
  });
});
