import { expect, it } from "vitest";
import { companyPlan, companyWithoutLedger } from "./fixture";
import { readable } from "./readable";

/** The plans as people read them; a change of a sheet is reviewed in the difference of these files. */
it.each(["en", "zh-CN"])("plans the company's report (%s)", async (locale) => {
  await expect(readable(companyPlan(locale))).toMatchFileSnapshot(`../golden/report.${locale}.json`);
});

it("plans the report without a ledger", async () => {
  const plan = companyPlan("zh-TW", companyWithoutLedger());
  await expect(readable(plan)).toMatchFileSnapshot("../golden/report.noLedger.zh-TW.json");
});
