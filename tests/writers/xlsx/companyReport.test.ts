import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { valuesOnly } from "../../../src/report";
import { headerParts } from "../../../src/report/print";
import { writeXlsx } from "../../../src/writers/xlsx";
import { lintXlsx } from "../../oracle/lint/lintXlsx";
import { toPdf } from "../../oracle/libreOffice";
import { pageTexts } from "../../oracle/pdf";
import { recalculate } from "../../oracle/recalculation";
import { isMissing } from "../../oracle/tools";
import { validate } from "../../oracle/validator";
import { companyPlan, companyWithoutLedger, companyWithProfit } from "../../report/fixture";
import { servePlan } from "../../report/serveFixture";

const patient = { timeout: 120_000 };
const plans = [
  { what: "in English", plan: companyPlan("en"), live: true },
  { what: "in 简体中文", plan: companyPlan("zh-CN"), live: true },
  { what: "in 繁體中文", plan: companyPlan("zh-TW"), live: true },
  { what: "without a ledger", plan: companyPlan("en", companyWithoutLedger()), live: true },
  { what: "of a year with profit", plan: companyPlan("en", companyWithProfit()), live: true },
  { what: "with all about serving", plan: servePlan("en"), live: true },
  {
    what: "with names, and CAC over a lifetime",
    plan: servePlan("en", { showNames: true, amortiseCac: true, cacLagMonths: 1 }),
    live: true,
  },
  { what: "with all about serving, in 简体中文", plan: servePlan("zh-CN"), live: true },
  { what: "with values only", plan: valuesOnly(companyPlan("en")), live: false },
];

describe.each(plans)("the report of a company $what", ({ plan, live }) => {
  const file = writeXlsx(plan);

  it("has nothing that Excel would repair", () => {
    expect(lintXlsx(file)).toEqual([]);
  });

  it.skipIf(isMissing("ooxml-validator"))("is valid to Microsoft's Open XML SDK", patient, () => {
    expect(validate(file)).toEqual([]);
  });

  it.skipIf(isMissing("soffice"))("holds the values that LibreOffice calculates", patient, async () => {
    const { compared, differences } = await recalculate(file);
    expect(differences).toEqual([]);
    expect(compared > 50).toBe(live);
  });
});

describe.each(["en", "zh-CN"])("the printed report (%s)", (locale) => {
  const plan = companyPlan(locale);

  it.skipIf(isMissing("soffice", "pdfinfo"))("has every sheet in its turn and no empty page", patient, async () => {
    const pages = pageTexts(await toPdf(writeXlsx(plan)));
    const headers = plan.sheets.map(({ print }) => headerParts(print.header));
    const has = (line: string, { left, right }: (typeof headers)[number]) =>
      line.startsWith(left) && line.endsWith(right);
    const printed = pages.map((page) =>
      headers.findIndex((header) => page.split("\n").some((line) => has(line.trim(), header))),
    );
    expect([...new Set(printed)]).toEqual(plan.sheets.map((_, i) => i));
    // a sheet may flow over once beyond its planned breaks; the definitions are a list as long as it takes
    const most = plan.sheets.map(({ key, print }) => (print.pageBreaks ?? []).length + (key === "definitions" ? 4 : 2));
    most.forEach((pagesOf, sheet) =>
      expect(printed.filter((one) => one === sheet).length).toBeLessThanOrEqual(pagesOf),
    );
    for (const page of pages) expect(page.replace(/\s/g, "").length).toBeGreaterThan(100);

    const t = translator(locale);
    const stages = plan.sheets.findIndex(({ key }) => key === "stages");
    const [tables, charts, rest, ...others] = pages.filter((_, index) => printed[index] === stages);
    expect(others).toEqual([]);
    for (const line of ["report.heading.costs", "report.total"] as const) expect(tables).toContain(t(line));
    for (const chart of ["customersByStage", "revenueByMonth"] as const)
      expect(charts).toContain(t(`report.chart.${chart}`));
    for (const key of ["report.chart.costByCategory", "report.chart.costByMonth", "report.heading.months"] as const)
      expect(rest).toContain(t(key));
  });
});
