import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { joinTables } from "../../../src/intake";
import { reportData } from "../../../src/report";
import { withPseudonyms } from "../../../src/report/data/pseudonyms";
import { sha256 } from "../../../src/report/data/sha256";
import { readRows } from "../../intake/readRows";

describe("SHA-256", () => {
  it.each(["", "abc", "café@例え.jp", "x".repeat(55), "x".repeat(56), "x".repeat(1000)])(
    "is that of Node (%#)",
    (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    },
  );
});

describe("customers that are known by their e-mail address", () => {
  const orders = readRows([
    ["Order ID", "Email", "Date", "Amount"],
    ["1", "ann@x.com", "2024-01-05", 10],
    ["2", "bob@x.com", "2024-02-05", 20],
    ["3", "C-17", "2024-02-06", 5],
  ]);
  const customers = readRows([
    ["Email", "Segment", "Region"],
    ["ann@x.com", "Office", "North"],
    ["bob@x.com", "Home", "South"],
  ]);
  const tables = [orders, customers];
  const facts = joinTables(tables);
  const sources = tables.map(({ record }) => record);
  const dataOf = (showNames: boolean) => {
    const settings = { showNames };
    return reportData({ facts: withPseudonyms(facts, settings), sources, settings });
  };

  it("bear a pseudonym in every table, which is said, and are joined all the same", () => {
    const data = dataOf(false);
    const names = data.customers.map(({ name }) => name);
    expect(names.filter((name) => /^mail-[0-9a-f]{16}$/.test(name))).toHaveLength(2);
    expect(names).toContain("C-17");
    expect(JSON.stringify({ ...data, sources: [] })).not.toMatch(/@x\.com/);
    expect(data.warnings).toContainEqual({ kind: "addresses-masked", customers: 2 });
    expect(data.totals.revenue).toBe(35);
    expect(withPseudonyms(facts, {}).customers?.customers).toEqual(
      withPseudonyms(facts, {}).orders.customers.slice(0, 2),
    );
  });

  it("have the same pseudonym next month, and none where names are shown", () => {
    expect(dataOf(false).customers).toEqual(dataOf(false).customers);
    const shown = dataOf(true);
    expect(shown.customers.map(({ name }) => name).sort()).toEqual(["C-17", "ann@x.com", "bob@x.com"]);
    expect(shown.warnings.map(({ kind }) => kind)).not.toContain("addresses-masked");
  });
});
