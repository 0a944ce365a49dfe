import { describe, expect, it } from "vitest";
import { fileReader, isoDate, type ReadTable } from "../../src/intake";

function read(name: string, lines: readonly string[], delimiter = ","): ReadTable {
  const reader = fileReader({ name });
  reader.push(new TextEncoder().encode(lines.map((line) => line.replaceAll("|", delimiter)).join("\r\n")));
  return reader.finish();
}

const ledgerOf = (read: ReadTable) => {
  if (read.role !== "ledger") throw new Error(read.role);
  const { categories, category, date, amount } = read.table;
  return [...category].map((at, i) => [categories[at], isNaN(date[i]!) ? "" : isoDate(date[i]!), amount[i]]);
};

const balanced = ({ record }: ReadTable) => {
  const excluded = record.exclusions.reduce((sum, { count }) => sum + count, 0);
  expect(record.rowsSeen).toBe(record.rowsRead + excluded);
};

describe("a profit and loss statement of QuickBooks", () => {
  const lines = [
    "Craig's Design|",
    "Profit and Loss|",
    "January 2024|",
    "|",
    "|Total",
    "Income|",
    "   Design income|2250.00",
    "   Landscaping Services|1477.50",
    "      Plants and Soil|220.25",
    "   Total Landscaping Services|1697.75",
    "   Discounts given|-59.00",
    "Total Income|3888.75",
    "Cost of Goods Sold|",
    "   Materials|405.00",
    "Total Cost of Goods Sold|405.00",
    "Gross Profit|3483.75",
    "Expenses|",
    "   Advertising|74.86",
    "   Automobile|113.96",
    "      Fuel|349.41",
    "   Total Automobile|463.37",
    "Total Expenses|538.23",
    "Net Operating Income|2945.52",
    "Net Income|2945.52",
    "|",
    "Accrual Basis Thursday, February 1, 2024 10:00 AM GMT-08:00|",
  ];

  it("counts each line once: revenue with a minus, totals and results tied out", () => {
    const table = read("Craig_Profit and Loss.csv", lines);
    expect(ledgerOf(table)).toEqual([
      ["Income: Design income", "2024-01-01", -2250],
      ["Income: Landscaping Services", "2024-01-01", -1477.5],
      ["Income: Plants and Soil", "2024-01-01", -220.25],
      ["Income: Discounts given", "2024-01-01", 59],
      ["Cost of goods sold: Materials", "2024-01-01", 405],
      ["Advertising", "2024-01-01", 74.86],
      ["Automobile", "2024-01-01", 113.96],
      ["Fuel", "2024-01-01", 349.41],
    ]);
    const { statedTotals = [], amount } = table.record;
    expect(statedTotals.map(({ label }) => label)).toEqual([
      ...["Total Landscaping Services", "Total Income", "Total Cost of Goods Sold", "Gross Profit", "Total Automobile"],
      ...["Total Expenses", "Net Operating Income", "Net Income"],
    ]);
    expect(statedTotals.filter(({ stated, sum }) => stated !== sum)).toEqual([]);
    expect(amount).toBe(-2945.52);
    balanced(table);
  });

  it("by months is read month by month", () => {
    const table = read("Profit and Loss.csv", [
      "Craig's Design|||",
      "Profit and Loss|||",
      "January - March, 2024|||",
      "|Jan 2024|Feb 2024|Mar 2024|Total",
      "Income||||",
      "   Sales|100.00|200.00||300.00",
      "Total Income|100.00|200.00|0.00|300.00",
      "Expenses||||",
      "   Rent|50.00|50.00|50.00|150.00",
      "Total Expenses|50.00|50.00|50.00|150.00",
      "Net Income|50.00|150.00|-50.00|150.00",
    ]);
    expect(ledgerOf(table)).toEqual([
      ["Income: Sales", "2024-01-01", -100],
      ["Income: Sales", "2024-02-01", -200],
      ["Rent", "2024-01-01", 50],
      ["Rent", "2024-02-01", 50],
      ["Rent", "2024-03-01", 50],
    ]);
    expect(table.record.statedTotals).toHaveLength(9);
    expect(table.record.statedTotals!.filter(({ stated, sum }) => stated !== sum)).toEqual([]);
    balanced(table);
  });

  it("says what a total comes to that does not tie", () => {
    const wrong = lines.map((line) => line.replace("Total Automobile|463.37", "Total Automobile|500.00"));
    const { statedTotals = [] } = read("Profit and Loss.csv", wrong).record;
    expect(statedTotals.filter(({ stated, sum }) => stated !== sum)).toEqual([
      { row: 21, label: "Total Automobile", stated: 500, sum: 463.37 },
    ]);
  });

  it("of the balance sheet nothing is a cost", () => {
    const table = read("Balance Sheet costs.csv", [
      "|Total",
      "ASSETS|",
      "   Mastercard clearing|100.00",
      "Total ASSETS|100.00",
      "LIABILITIES AND EQUITY|",
      "   Owner draw|100.00",
      "TOTAL LIABILITIES AND EQUITY|100.00",
    ]);
    expect(table.record).toMatchObject({ rowsRead: 0, amount: 0 });
    expect(table.record.exclusions[0]).toMatchObject({ reason: "balance-account", count: 2, amount: 200 });
    balanced(table);
  });
});

describe("a general ledger of QuickBooks", () => {
  const lines = [
    "Craig's Design||||||||",
    "General Ledger||||||||",
    "January 1 - February 29, 2024||||||||",
    "||||||||",
    "|Date|Transaction Type|Num|Name|Memo/Description|Split|Amount|Balance",
    "Clearing 12||||||||",
    "|Beginning Balance|||||||1201.00",
    "|01/13/2024|Expense|75|Hicks||Fuel|-228.75|972.25",
    "Total for Clearing 12|||||||-228.75|",
    "Advertising||||||||",
    "|01/14/2024|Bill|12|Google||Accounts Payable|74.86|74.86",
    "|02/03/2024|Bill|13|Google||Accounts Payable|25.14|100.00",
    "Total for Advertising|||||||$100.00|",
    "Automobile||||||||",
    "|01/20/2024|Expense|76|Shell||Checking|113.96|113.96",
    "   Fuel||||||||",
    "|01/13/2024|Expense|75|Hicks||Checking|228.75|228.75",
    "   Total for Fuel|||||||$228.75|",
    "Total for Automobile with sub-accounts|||||||$342.71|",
    "Accounts Receivable||||||||",
    "|01/31/2024|Invoice|1001|Amy||Sales|300.00|300.00",
    "Total for Accounts Receivable|||||||$300.00|",
  ];

  it("gives each posting its account, ties out the accounts, and leaves balances out", () => {
    const table = read("General Ledger.csv", lines);
    expect(ledgerOf(table)).toEqual([
      ["Advertising", "2024-01-14", 74.86],
      ["Advertising", "2024-02-03", 25.14],
      ["Automobile", "2024-01-20", 113.96],
      ["Fuel", "2024-01-13", 228.75],
    ]);
    const { statedTotals = [], exclusions } = table.record;
    expect(statedTotals).toHaveLength(5);
    expect(statedTotals.filter(({ stated, sum }) => stated !== sum)).toEqual([]);
    expect(exclusions.map(({ reason, count, amount }) => [reason, count, amount])).toEqual([
      ["balance-account", 3, 71.25],
      ["total-row", 5, 742.71],
    ]);
    balanced(table);
  });
});

describe("an export of Google Analytics", () => {
  const above = [
    "# ----------------------------------------",
    "# Traffic acquisition: Session primary channel group (Default channel group)",
    "# Account: Demo",
    "# Property: Shop",
    "# ----------------------------------------",
    "# ",
    "# All Users",
    "# Start date: 20240101",
    "# End date: 20240131",
    "Session primary channel group (Default channel group)|Sessions|Key events|Ads cost|Total revenue",
  ];
  const rows = [
    "Paid Search|1200|40|350.50|2100.00",
    "Organic Search|3000|55|0|4100.00",
    "Paid Social|800|12|120.25|300.00",
  ];

  it("is spend by channel, in the month that its comments name", () => {
    const { role, table, record } = read("traffic acquisition.csv", [...above, ...rows]);
    if (role !== "spend") throw new Error(role);
    expect(record).toMatchObject({ rowsSeen: 3, rowsRead: 3, amount: 470.75 });
    expect(table.channels).toEqual(["Paid Search", "Organic Search", "Paid Social"]);
    expect([...table.conversions]).toEqual([40, 55, 12]);
    expect([...table.date].map(isoDate)).toEqual(["2024-01-01", "2024-01-01", "2024-01-01"]);
  });

  it("of several months is asked for its dates", () => {
    const longer = above.map((line) => line.replace("20240131", "20240630"));
    expect(() => read("traffic acquisition.csv", [...longer, ...rows])).toThrow("date");
  });

  it("has its table below those of its charts", () => {
    const days = Array.from({ length: 31 }, (_, i) => `${String(i).padStart(4, "0")}|${100 + i}`);
    const chart = [...above.slice(0, -1), "Nth day|Sessions", ...days, ""];
    expect(read("traffic acquisition.csv", [...chart, ...above, ...rows]).record).toMatchObject({
      rowsRead: 3,
      amount: 470.75,
    });
    const below = [...above, ...rows, "", "# ----", "# Start date: 20240101", "Nth day|Sessions", ...days];
    expect(() => read("traffic acquisition.csv", below)).toThrow("date");
  });
});

describe("an export of Qualtrics", () => {
  const lines = [
    "StartDate|EndDate|Status|Progress|Finished|RecordedDate|ResponseId|ExternalReference|Q1_NPS_GROUP|Q1|Q2|Q3",
    '"Start Date"|"End Date"|"Response Type"|"Progress"|"Finished"|"Recorded Date"|"Response ID"|"External Data Reference"|"How likely are you to recommend us to a friend? - Group"|"How likely are you to recommend us to a friend?"|"How satisfied are you with our service?"|"What could we do better?"',
    ["startDate", "endDate", "status", "progress", "finished", "recordedDate", "_recordId", "externalDataReference"]
      .concat(["QID1_NPS_GROUP", "QID1", "QID2", "QID3_TEXT"])
      .map((id) => `"{""ImportId"":""${id}""}"`)
      .join("|"),
    "2024-01-05 10:00:00|2024-01-05 10:02:00|IP Address|100|True|2024-01-05 10:02:01|R_1|C1|Promoter|10|5|Nothing",
    "2024-01-06 10:00:00|2024-01-06 10:02:00|IP Address|100|True|2024-01-06 10:02:01|R_2|C2|Detractor|3|2|Faster",
    "2024-02-06 10:00:00|2024-02-06 10:02:00|IP Address|40|False|2024-02-06 10:02:01|R_3|C3||||",
  ];

  it("has its scores under the questions, below three rows of titles", () => {
    const { role, table, record } = read("Customer survey_February 7, 2024.csv", lines);
    if (role !== "surveys") throw new Error(role);
    const { columns, headerRow } = record.recognition;
    expect(headerRow).toBe(2);
    expect(columns.flatMap(({ title, field }) => (field === undefined ? [] : [[field, title]]))).toEqual([
      ["date", "RecordedDate"],
      ["customer", "ExternalReference"],
      ["nps", "How likely are you to recommend us to a friend?"],
      ["csat", "How satisfied are you with our service?"],
    ]);
    expect([...table.nps]).toEqual([10, 3]);
    expect([...table.csat]).toEqual([5, 2]);
    expect(record).toMatchObject({ rowsSeen: 3, rowsRead: 2 });
    expect(record.exclusions).toMatchObject([{ reason: "no-score", count: 1, examples: [{ row: 6 }] }]);
  });
});
