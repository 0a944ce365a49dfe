import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explained, licenceProblems, permits, type Lock } from "../scripts/checkLicences";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

describe("the licences of our packages", () => {
  it("are all permitted", () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
    expect(licenceProblems(lock)).toEqual([]);
  });

  it("need each exception that is listed", () => {
    const ids = Object.entries(lock.packages).map(
      ([path, { version }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`,
    );
    expect(Object.keys(explained).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("the gate", () => {
  const problems = (name: string, entry: object) => licenceProblems({ packages: { [`node_modules/${name}`]: entry } });

  it.each([
    {
      name: "a",
      entry: { version: "1.0.0", license: "GPL-3.0-only", dev: true },
      says: "a@1.0.0 is under GPL-3.0-only",
    },
    { name: "b", entry: { version: "2.0.0", license: "AGPL-3.0" }, says: "b@2.0.0 is under AGPL-3.0" },
    { name: "c", entry: { version: "1.0.0", license: "LGPL-2.1", dev: true }, says: "c@1.0.0 is under LGPL-2.1" },
    { name: "d", entry: { version: "1.0.0", dev: true }, says: "d@1.0.0 names no licence" },
    { name: "e", entry: { version: "1.0.0", license: "MPL-2.0" }, says: "e@1.0.0 is under MPL-2.0" },
    {
      name: "@univerjs-pro/x",
      entry: { version: "1.0.0", license: "MIT" },
      says: "@univerjs-pro/x@1.0.0 is not open source",
    },
    {
      name: "@microsoft/office-js",
      entry: { version: "1.1.110", license: "LICENSE" },
      says: "@microsoft/office-js@1.1.110 is under LICENSE",
    },
  ])("stops $name: $says", ({ name, entry, says }) => {
    expect(problems(name, entry)).toEqual([says]);
  });

  it("takes MPL-2.0 in a tool", () => {
    expect(problems("axe-core", { version: "4.0.0", license: "MPL-2.0", dev: true })).toEqual([]);
  });

  it("reads a choice as ours and a sum as all of it", () => {
    expect(permits("(MIT OR GPL-3.0-or-later)", ["MIT"])).toBe(true);
    expect(permits("(MIT AND GPL-2.0)", ["MIT"])).toBe(false);
  });
});
