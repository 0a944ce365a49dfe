import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinTables } from "../../src/intake";
import { joinsOf } from "../../src/intake/joins";
import { customerNames, mergeSimilar, similarNames } from "../../src/intake/similarNames";
import { readRows } from "./readRows";

const facts = () =>
  joinTables([
    readRows([
      ["Customer", "Date", "Amount", "Order no"],
      ["Eva", "2024-01-05", 10, "T1"],
      ["ABC Ltd", "2024-01-05", 20, "T2"],
      ["", "2024-01-05", 4, "T3"],
    ]),
    readRows([
      ["Cost category", "Amount", "Customer"],
      ["Support", 5, "ABC有限公司"],
      ["Support", 2.5, "Zoe"],
      ["Support", 1, "Eva"],
      ["Rent", 100, ""],
    ]),
  ]);

describe("keys that do not join", () => {
  it("are counted with their amounts and named", () => {
    expect(joinsOf(facts())).toEqual({
      missing: [
        { table: "ledger", missingIn: "orders", customers: 2, rows: 2, amount: 7.5, examples: ["ABC有限公司", "Zoe"] },
      ],
      withoutCustomer: [{ table: "orders", rows: 1, amount: 4 }],
    });
  });

  it("are none where there is one table", () => {
    expect(joinsOf({ orders: facts().orders }).missing).toEqual([]);
  });
});

describe("one customer written in several ways", () => {
  it("is proposed: width, case, signs and legal form make no other name", () => {
    expect(similarNames(["ABC Ltd", "ＡＢＣ Ltd.", "ABC有限公司", "Abc Co., Ltd.", "Zoe"])).toEqual([
      { key: "abc", names: ["ABC Ltd", "ＡＢＣ Ltd.", "ABC有限公司", "Abc Co., Ltd."] },
    ]);
    expect(similarNames(["台北光電股份有限公司", "台北光電(股)公司", "台北光電"])).toMatchObject([{ key: "台北光電" }]);
  });

  it("is never proposed for ids", () => {
    expect(similarNames(["C-001", "C001", "12345", "12-345", "A", "B"])).toEqual([]);
    expect(similarNames(["ab1", "AB1", "ab2", "Ann@x.com", "ann@x.com", "an.n@x.com"])).toMatchObject([
      { names: ["ab1", "AB1"] },
      { names: ["Ann@x.com", "ann@x.com"] },
    ]);
  });

  it("is one customer once merged, in every table, and no amount is lost", () => {
    const before = facts();
    const after = mergeSimilar(before, similarNames(customerNames(before)));
    expect(after.ledger!.customers).toEqual(["ABC Ltd", "Zoe", "Eva"]);
    expect(joinsOf(after).missing).toMatchObject([{ customers: 1, amount: 2.5, examples: ["Zoe"] }]);
    expect([...after.ledger!.amount]).toEqual([...before.ledger!.amount]);
    expect(before.ledger!.customers).toEqual(["ABC有限公司", "Zoe", "Eva"]);
  });

  it("groups each name once, whatever the names are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (names) => {
        const grouped = similarNames(names).flatMap((group) => group.names);
        expect(new Set(grouped).size).toBe(grouped.length);
        expect(grouped.every((name) => names.includes(name))).toBe(true);
      }),
    );
  });
});
