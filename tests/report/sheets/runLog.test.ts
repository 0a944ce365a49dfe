import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { reportData, reportPlan, type Run } from "../../../src/report";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { version } from "../../../src/report/version";
import { factsOf } from "../facts";
import { companyData, orderRows } from "../fixture";

const t = translator("en");
/** 2025-07-01, a quarter to six in the evening. */
const run: Run = { when: 45_839.739_583, who: "Ann Lee" };

const sheetOf = (key: string, data = companyData(), given: Run | undefined = run) =>
  reportPlan(data, t, undefined, given).sheets.find((sheet) => sheet.key === key);

describe("the run log", () => {
  const table = sheetOf("runLog")!.blocks.find((block) => block.kind === "table")!;

  it("has a row that says when, who, from what, and what became of the rows", () => {
    // the last order is of 2025-06-30; 24 rows of orders and 10 of the ledger were read, one was left out
    const told = [run.when, "Ann Lee", "orders.csv; ledger.csv", 34, 1, 45_838, version, companyData().hash];
    expect(table.rows).toEqual([told]);
    expect(table.columns.map(({ title }) => title)).toEqual([
      ...["When", "Who", "Inputs", "Rows read", "Rows left out", "As of", "Version", "Hash of the inputs"],
    ]);
  });

  it("keeps the rows of earlier runs", () => expect(table.keepsRows).toBe(true));

  it("is left out where nobody says when", () => {
    const { sheets } = reportPlan(companyData(), t);
    expect(sheets.map(({ key }) => key)).not.toContain("runLog");
  });

  it("has another hash as soon as one order differs", () => {
    const [, ...others] = orderRows;
    expect(reportData({ facts: factsOf(others), sources: [], settings: {} }).hash).not.toBe(
      reportData({ facts: factsOf(orderRows), sources: [], settings: {} }).hash,
    );
  });
});

describe("who prepared the report", () => {
  const preparedBy = (preparer?: string) => {
    const settings = preparer === undefined ? {} : { preparer };
    const cover = sheetOf("cover", reportData({ facts: factsOf(orderRows), sources: [], settings }))!;
    const cells = [...cellGrid(cover).values()];
    const label = cells.find(({ content }) => content === t("report.input.preparedBy"))!;
    return cells.find(({ address }) => address === label.address.replace("D", "E"))!;
  };

  it("stands in the input on the cover", () => {
    expect(valueOf(preparedBy("Finance, Ann Lee").content)).toBe("Finance, Ann Lee");
    expect(preparedBy("Finance, Ann Lee").style).toBe("input");
  });

  it("is left for her to type where no setting says", () => expect(valueOf(preparedBy().content)).toBe(""));
});
