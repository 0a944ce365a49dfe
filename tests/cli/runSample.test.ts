import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sample, truthOf } from "./sample";
import { workspace } from "./workspace";

const here = workspace();
afterAll(() => here.remove());

/** Digests, since comparing megabytes byte by byte takes minutes. */
const contents = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  );

describe("the command sample", { timeout: 60_000 }, () => {
  it("writes eleven tables, a workbook of them and the true totals, and says what to do next", async () => {
    const folder = here.path("clean");
    const { code, result, message } = await sample("--out", folder);
    expect({ code, message }).toEqual({ code: 0, message: "" });
    expect(result).toBe(`13 files written to ${folder}\nNow: npm run report -- --data ${folder}\n`);
    const tables = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    expect(tables).toHaveLength(11);
    expect(truthOf(folder)).toMatchObject({ customers: 2000, seed: 1 });
  });

  it("writes the same bytes for the same seed, others for another one", async () => {
    const again = here.path("again");
    await sample("--out", again, "--seed", "1");
    expect(contents(again)).toEqual(contents(here.path("clean")));
    const other = here.path("other");
    await sample("--out", other, "--seed", "2");
    expect(contents(other).get("orders.csv")).not.toEqual(contents(again).get("orders.csv"));
  });

  it("leaves files that exist as they are, unless told otherwise", async () => {
    const folder = here.path("clean");
    const refused = await sample("--out", folder, "--seed", "3");
    expect(refused.code).toBe(2);
    expect(refused.message).toContain("exists already and is left as it is");
    expect(contents(folder)).toEqual(contents(here.path("again")));
    expect((await sample("--out", here.path("again"), "--seed", "3", "--force")).code).toBe(0);
    expect(truthOf(here.path("again")).seed).toBe(3);
  });

  it.each([
    { args: ["--seed", "one"], says: "--seed: “one” is not possible." },
    { args: ["--variant", "tidy"], says: "Choose one of: clean, dirty." },
    { args: ["--lang", "fr"], says: "Choose one of: en, zh-CN, zh-TW." },
    { args: ["--sed", "1"], says: "There is no option --sed." },
    { args: ["--seed"], says: "--seed is given wrongly" },
    { args: ["somewhere"], says: "There is no option somewhere." },
  ])("refuses $args with a sentence and writes nothing", async ({ args, says }) => {
    const folder = here.path("refused");
    const { code, message } = await sample("--out", folder, ...args);
    expect(code).toBe(2);
    expect(message).toContain(says);
    expect(existsSync(folder)).toBe(false);
  });

  it("says what it does in the language asked for", async () => {
    expect((await sample("--help", "--lang", "zh-CN")).result).toMatch(/^写出示例公司的数据表/);
  });
});
