import { describe, expect, it } from "vitest";
import { joinTables } from "../../../../src/intake";
import { reportData, type ReportSettings } from "../../../../src/report";
import { masked, masksOf } from "../../../../src/report/data/masking/masks";
import { readRows } from "../../../intake/readRows";

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
  const shownFacts = (settings: ReportSettings) => masked(facts, masksOf(facts, settings));
  const dataOf = (settings: ReportSettings) => reportData({ facts: shownFacts(settings), sources, settings });

  it("bear a pseudonym in every table, which is said, and are joined all the same", () => {
    const data = dataOf({});
    const names = data.customers.map(({ name }) => name);
    expect(names.filter((name) => /^mail-[0-9a-f]{16}$/.test(name))).toHaveLength(2);
    expect(names).toContain("C-17");
    expect(JSON.stringify({ ...data, sources: [] })).not.toMatch(/@x\.com/);
    expect(data.warnings).toContainEqual({ kind: "names-masked", customers: 2 });
    expect(data.totals.revenue).toBe(35);
    expect(shownFacts({}).customers?.customers).toEqual(shownFacts({}).orders.customers.slice(0, 2));
  });

  it("have the same pseudonym next month, and none where names are shown", () => {
    expect(dataOf({}).customers).toEqual(dataOf({}).customers);
    const shown = dataOf({ showNames: true });
    expect(shown.customers.map(({ name }) => name).sort()).toEqual(["C-17", "ann@x.com", "bob@x.com"]);
    expect(shown.warnings.map(({ kind }) => kind)).not.toContain("names-masked");
  });
});

describe("customers that are known by a name alone", () => {
  const shown = (names: readonly string[], settings: ReportSettings = {}) => {
    const rows = names.map((name, i) => [name, `2024-01-${String(i + 10)}`, 10]);
    const facts = joinTables([readRows([["Customer", "Date", "Amount"], ...rows])]);
    return masked(facts, masksOf(facts, settings)).orders.customers.map((name) => name.replace(/-[0-9a-f]{16}$/, "-…"));
  };

  it.each([
    ["people", ["Ann Lee", "O'Brien, Pat", "Nguyen Van An", "Cher"], ["name-…", "name-…", "name-…", "name-…"]],
    ["people in Chinese", ["张三", "李小龙", "欧阳娜娜", "王先生"], ["name-…", "name-…", "name-…", "name-…"]],
    ["people in 繁體", ["陳美玲", "林小姐", "張志明"], ["name-…", "name-…", "name-…"]],
    ["given names alone", ["Alice", "Bob", "Carol"], ["name-…", "name-…", "name-…"]],
    [
      "accounts of many among people",
      ["Ann Lee", "Bob Ray", "Walk-in customer"],
      ["name-…", "name-…", "Walk-in customer"],
    ],
    ["a firm among people", ["Ann Lee", "Bob Ray", "Acme Ltd."], ["name-…", "name-…", "Acme Ltd."]],
    ["公司 among people", ["张三", "李四", "ABC有限公司"], ["name-…", "name-…", "ABC有限公司"]],
    ["散客 among people", ["张三", "李四", "散客"], ["name-…", "name-…", "散客"]],
    ["addresses beside names", ["Maria Anders <p1@x.com>", "C-17"], ["mail-…", "C-17"]],
    ["mobile numbers", ["13800138000", "15912345678", "C-17"], ["phone-…", "phone-…", "C-17"]],
    ["mobile numbers of Taiwan", ["0912345678", "0987654321"], ["phone-…", "phone-…"]],
    [
      "an id like a mobile number",
      ["13800138000", "20000000001", "20000000002"],
      ["13800138000", "20000000001", "20000000002"],
    ],
    [
      "phone numbers in groups",
      ["+49 171 1234567", "(555) 123-4567", "7590-12345"],
      ["phone-…", "phone-…", "7590-12345"],
    ],
    ["ids", ["C-17", "000123", "ALFKI", "客户001"], ["C-17", "000123", "ALFKI", "客户001"]],
    ["a person among ids", ["C-17", "C-18", "John Smith"], ["C-17", "C-18", "name-…"]],
    ["firms", ["Acme Ltd", "Globex", "Harbour Foods", "7-Eleven"], ["Acme Ltd", "Globex", "Harbour Foods", "7-Eleven"]],
    ["firms in Chinese", ["华为技术有限公司", "金蝶软件", "星光书店"], ["华为技术有限公司", "金蝶软件", "星光书店"]],
    [
      "a person among firms",
      ["Acme Ltd", "Globex", "Initech", "Maria Garcia"],
      ["Acme Ltd", "Globex", "Initech", "name-…"],
    ],
  ])("%s", (_case, names, expected) => {
    expect(shown(names)).toEqual(expected);
  });

  it("are shown or masked as the user says", () => {
    const names = ["Acme Ltd", "Ann Lee", "C-17"];
    expect(shown(names, { showNames: true })).toEqual(names);
    expect(shown(names, { showNames: false })).toEqual(["name-…", "name-…", "C-17"]);
  });
});
