import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translator } from "../../src/i18n";
import { chooseNames, freeName, freeSheetName } from "../../src/report/names";

describe("freeSheetName(name, taken)", () => {
  it.each([
    { taken: [], free: "Definitions" },
    { taken: ["definitions"], free: "Definitions (2)" },
    { taken: ["Definitions", "DEFINITIONS (2)"], free: "Definitions (3)" },
  ])("avoids $taken", ({ taken, free }) => {
    expect(freeSheetName("Definitions", taken)).toBe(free);
  });

  it("stays within 31 characters, also with a number behind", () => {
    const long = "A sheet name of more than 31 characters";
    expect(freeSheetName(long, [])).toBe("A sheet name of more than 31 ch");
    expect(freeSheetName(long, ["A sheet name of more than 31 ch"])).toBe(
      "A sheet name of more than 3 (2)".slice(0, 31),
    );
  });

  it("is always free and never too long", () => {
    const name = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(name, fc.array(name), (wanted, others) => {
        const taken = [...others, wanted.slice(0, 31).trimEnd()];
        const free = freeSheetName(wanted, taken);
        expect(free.length).toBeLessThanOrEqual(31);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(free.toLowerCase());
      }),
    );
  });
});

describe("chooseNames(t, taken)", () => {
  it("numbers tables and names, which share one space in a workbook", () => {
    const taken = { sheets: ["definitions"], tables: ["clccustomers"], names: ["ClcCustomers2", "CLCASOF"] };
    const names = chooseNames(translator("en"), taken);
    expect(names.sheets.definitions).toBe("Definitions (2)");
    expect(names.tables.customers).toBe("ClcCustomers3");
    expect(names.defined.asOf).toBe("ClcAsOf2");
    expect(freeName("ClcMonths", [])).toBe("ClcMonths");
  });

  it.each(["en", "zh-CN", "zh-TW"])("finds names that Excel accepts (%s)", (locale) => {
    const { sheets, tables, defined } = chooseNames(translator(locale), { sheets: [], tables: [], names: [] });
    for (const sheet of Object.values(sheets)) expect(sheet).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    // letters first, more than three of them, so that no name is a cell
    for (const name of [...Object.values(tables), ...Object.values(defined)])
      expect(name).toMatch(/^[A-Za-z]{4,}[0-9]*$/);
  });
});
