import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample, truthOf } from "./sample";
import { run, runJson, workspace } from "./workspace";

const here = workspace();
afterAll(() => here.remove());

describe("a report on the sample", () => {
  beforeAll(async () => {
    await sample("--out", here.path("clean"));
    for (const lang of ["en", "zh-CN", "zh-TW"]) {
      await sample("--out", here.path(`dirty-${lang}`), "--variant", "dirty", "--lang", lang);
    }
  }, 60_000);

  it.each(["clean", "dirty-en", "dirty-zh-CN", "dirty-zh-TW"])(
    "ties in all its checks: %s",
    { timeout: 120_000 },
    async (name) => {
      const folder = here.path(name);
      const { tieOuts, totals } = await runJson("--data", folder);
      expect(tieOuts.length).toBeGreaterThan(10);
      expect(tieOuts.filter(({ difference }) => difference !== 0)).toEqual([]);
      const { revenue, customers, orders, goods, cost, ledger } = truthOf(folder);
      expect(totals).toMatchObject({ revenue, customers, orders, cost, ledger });
      expect(totals).toMatchObject({ costOfGoods: goods, revenueAccounts: -revenue });
    },
  );

  it("reads the workbook as it reads the files", { timeout: 120_000 }, async () => {
    const folder = here.path("clean");
    const { totals, sources } = await runJson("--data", join(folder, "workbook", "sample-company.xlsx"));
    expect(sources).toHaveLength(11);
    expect(totals).toEqual((await runJson("--data", folder)).totals);
  });

  it("is written as a workbook", { timeout: 120_000 }, async () => {
    const out = here.path("report.xlsx");
    expect((await run("--data", here.path("clean"), "--out", out)).code).toBe(0);
    expect(existsSync(out)).toBe(true);
  });
});
