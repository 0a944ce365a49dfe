import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "../../../src/writers/xlsx";
import { smallPlan } from "./smallPlan";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("the same plan", () => {
  it("gives the same bytes twice", () => {
    expect(hash(writeXlsx(smallPlan))).toBe(hash(writeXlsx(structuredClone(smallPlan))));
  });

  it("gives the same bytes in another time zone, later", { timeout: 60_000 }, () => {
    const program = `
      import { createHash } from "node:crypto";
      import { writeXlsx } from "./src/writers/xlsx/index.ts";
      import { smallPlan } from "./tests/writers/xlsx/smallPlan.ts";
      console.log(createHash("sha256").update(writeXlsx(smallPlan)).digest("hex"));`;
    const environment = { ...process.env, TZ: "Pacific/Auckland" };
    const args = ["--import", "tsx", "--input-type=module", "-e", program];
    const theirs = execFileSync(process.execPath, args, { encoding: "utf8", env: environment }).trim();
    expect(theirs).toBe(hash(writeXlsx(smallPlan)));
  });
});
