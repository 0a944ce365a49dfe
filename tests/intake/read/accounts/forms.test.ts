import { describe, expect, it } from "vitest";
import { readCsv, sumsLeftOut } from "./readCsv";

/** The same costs in every form: 10.50 + 20.25 + 30.25 = 61.00; sums of 30.75 and 61.00 beside them. */
const forms: Readonly<Record<string, readonly string[]>> = {
  "codes that begin alike": [
    ...["Account code,Account name,Amount", "66,Expenses,61", "6601,Marketing,30.75"],
    ...["660101,Ads,10.50", "660102,Events,20.25", "6602,Support,30.25"],
  ],
  "codes of one digit and more": [
    ...[
      "科目编码,科目名称,金额",
      "6,费用,61",
      "66,销售费用,30.75",
      "661,广告费,10.50",
      "662,活动费,20.25",
      "67,客服费,30.25",
    ],
  ],
  "codes that end with zeros": [
    ...["科目代號,科目名稱,金額", "5000,費用,61", "5100,行銷費用,30.75", "5110,廣告費,10.50"],
    ...["5120,活動費,20.25", "5200,客服費,30.25"],
  ],
  "codes with a stroke": [
    ...["Account no,Account name,Amount", "5-0000,Expenses,61", "5-1000,Marketing,30.75", "5-1100,Ads,10.50"],
    ...["5-1200,Events,20.25", "5-2000,Support,30.25"],
  ],
  "numbers in steps": [
    ...["No,Cost item,Amount", "1,Expenses,61", "1.1,Marketing,30.75", "1.1.1,Ads,10.50", "1.1.2,Events,20.25"],
    "1.2,Support,30.25",
  ],
  "numbers in steps before the names": [
    ...[
      "费用项目,金额",
      "1、费用,61",
      "1.1 销售费用,30.75",
      "1.1.1 广告费,10.50",
      "1.1.2 活动费,20.25",
      "1.2 客服费,30.25",
    ],
  ],
  "code and name in one cell": [
    ...["日期,科目,金额", "2024-03-31,66 费用,61", "2024-03-31,6601 销售费用,30.75", "2024-03-31,660101 广告费,10.50"],
    ...["2024-03-31,660102 活动费,20.25", "2024-03-31,6602 客服费,30.25"],
  ],
  "paths with a colon": [
    ...["Account name,Amount", "Expenses,61", "Expenses:Marketing,30.75", "Expenses:Marketing:Ads,10.50"],
    ...["Expenses:Marketing:Events,20.25", "Expenses:Support,30.25"],
  ],
  "paths with a stroke, of two widths": [
    ...["科目名稱,金額", "費用,61", "費用／行銷費用,30.75", "費用/行銷費用/廣告費,10.50"],
    ...["費用/行銷費用/活動費,20.25", "費用/客服費,30.25"],
  ],
  "paths with an arrow": [
    ...["Cost category,Amount", "Opex,61", "Opex > Marketing,30.75", "Opex > Marketing > Ads,10.50"],
    ...["Opex > Marketing > Events,20.25", "Opex > Support,30.25"],
  ],
  "paths with a dash, and totals by name": [
    ...["Cost category,Date,Amount", "Opex - total,2024-03-31,61", "Opex - Marketing - total,2024-03-31,30.75"],
    ...["Opex - Marketing - Ads,2024-03-31,10.50", "Opex - Marketing - Events,2024-03-31,20.25"],
    "Opex - Support,2024-03-31,30.25",
  ],
  "a column of parents by code": [
    ...["科目编码,上级科目,科目名称,金额", "A,,费用,61", "B,A,销售费用,30.75", "C,B,广告费,10.50", "D,B,活动费,20.25"],
    "E,A,客服费,30.25",
  ],
  "a column of parents by name": [
    ...["科目名稱,上層科目,金額", "費用,,61", "行銷費用,費用,30.75", "廣告費,行銷費用,10.50", "活動費,行銷費用,20.25"],
    "客服費,費用,30.25",
  ],
  "a column of levels": [
    ...["级次,费用项目,金额", "1,费用,61", "2,销售费用,30.75", "3,广告费,10.50", "3,活动费,20.25", "2,客服费,30.25"],
  ],
  "a column of levels, sums below": [
    ...[
      "Level,Cost category,Amount",
      "3,Ads,10.50",
      "3,Events,20.25",
      "2,Marketing,30.75",
      "2,Support,30.25",
      "1,Opex,61",
    ],
  ],
  "names that are moved in": [
    ...["Cost category,Amount", "Opex,61", "  Marketing,30.75", "    Ads,10.50", "    Events,20.25", "  Support,30.25"],
  ],
  "names that are moved in by wide blanks": [
    ...["費用項目,金額", "費用,61", "　行銷費用,30.75", "　　廣告費,10.50", "　　活動費,20.25", "　客服費,30.25"],
  ],
  "accounts of three levels in columns": [
    ...["一级科目,二级科目,三级科目,金额", "费用,,,61", "费用,销售费用,,30.75", "费用,销售费用,广告费,10.50"],
    ...["费用,销售费用,活动费,20.25", "费用,客服费,,30.25"],
  ],
  "names behind strokes": [
    ...["Cost category,Amount", "Opex,61", "- Marketing,30.75", "-- Ads,10.50", "-- Events,20.25", "- Support,30.25"],
  ],
  "blank sub-categories": [
    ...["费用类别,子类,明细,金额", "费用,,,61", "费用,销售费用,,30.75", "费用,销售费用,广告费,10.50"],
    ...["费用,销售费用,活动费,20.25", "费用,客服费,,30.25"],
  ],
};

describe("each amount counts once, in whatever form accounts stand above others", () => {
  for (const [form, lines] of Object.entries(forms)) {
    it(form, () => {
      const record = readCsv("ledger.csv", lines);
      expect(record.role).toBe("ledger");
      expect(record.amount).toBe(61);
      expect(sumsLeftOut(record)).toEqual([2, 91.75]);
      expect(record.standingParent).toBeUndefined();
    });
  }
});

describe("sub-categories that are called totals", () => {
  it("are those of their category", () => {
    const record = readCsv("ledger.csv", [
      ...["Category,Sub-category,Date,Amount", "Marketing,Total,2024-03-31,30.75", "Marketing,Ads,2024-03-31,10.50"],
      ...["Marketing,Events,2024-03-31,20.25", "Support,Desk,2024-03-31,30.25"],
    ]);
    expect(record.amount).toBe(61);
    expect(sumsLeftOut(record)).toEqual([1, 30.75]);
  });
});

/** Two months, several rows an account; 6601 and 6602 stand beside what they are booked by. */
const journal = (names: readonly [string, string, string, string], header: string) => [
  header,
  ...[1, 2].flatMap((month) => {
    const [parent, first, second, other] = names;
    const day = (of: number) => `2024-0${month}-${String(of).padStart(2, "0")}`;
    return [
      ...[`${day(28)},${parent},${month * 30}.75`, `${day(3)},${first},${month * 10}`, `${day(9)},${first},0.5`],
      ...[`${day(12)},${second},${month * 20}.25`, `${day(20)},${other},5`],
    ];
  }),
];

describe("journals of several rows an account and month", () => {
  const written: Readonly<Record<string, readonly [readonly [string, string, string, string], string]>> = {
    paths: [["Marketing", "Marketing:Ads", "Marketing:Events", "Support"], "Date,Account name,Amount"],
    codes: [["6601 销售费用", "660101 广告费", "660102 活动费", "6602 客服费"], "日期,科目,金额"],
    zeros: [["5100 行銷費用", "5110 廣告費", "5120 活動費", "5200 客服費"], "日期,科目,金額"],
  };
  for (const [form, [names, header]] of Object.entries(written)) {
    it(`by ${form}: the sums of both months are left out`, () => {
      const record = readCsv("ledger.csv", journal(names, header));
      // 10 + 0.5 + 20.25 + 5 and 20 + 0.5 + 40.25 + 5
      expect(record.amount).toBe(101.5);
      expect(sumsLeftOut(record)).toEqual([2, 91.5]);
    });
  }

  it("by months in columns: each month for itself", () => {
    const record = readCsv("ledger.csv", [
      "Account name,Jan 2024,Feb 2024,Mar 2024",
      "Marketing,30,50,7",
      "Marketing:Ads,10,20,",
      "Marketing:Events,20,30,",
    ]);
    // in March nothing stands below: 7 is booked on the parent itself
    expect(record.amount).toBe(87);
    expect(sumsLeftOut(record)).toEqual([2, 80]);
    expect(record.standingParent).toEqual({ account: "Marketing", accounts: 1, own: 7, below: 80 });
  });

  it("by cost centres: each for itself", () => {
    const record = readCsv("ledger.csv", [
      "Date,Account name,Cost centre,Amount",
      ...["2024-01-31,Marketing,North,30", "2024-01-31,Marketing:Ads,North,10", "2024-01-31,Marketing:Events,North,20"],
      ...["2024-01-31,Marketing,South,4", "2024-01-31,Marketing:Ads,South,4", "2024-01-31,Marketing,West,9"],
    ]);
    expect(record.amount).toBe(43);
    expect(sumsLeftOut(record)).toEqual([2, 34]);
  });

  it("with one sum for the whole year, on a day of its own", () => {
    const record = readCsv("ledger.csv", [
      "Date,Account name,Amount",
      ...["2024-12-31,Marketing,90", "2024-01-15,Marketing:Ads,40", "2024-02-15,Marketing:Events,50"],
    ]);
    expect(record.amount).toBe(90);
    expect(sumsLeftOut(record)).toEqual([1, 90]);
  });
});
