import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenedHost } from "../../../../src/playground/host/nodeHost";
import { carefulDecisions, outputs, type RefreshDecisions, type RefreshQuestions } from "../../../../src/writers/excel";
import { openWorkbook } from "../openWorkbook";
import { customersPlan, someCustomers } from "./customersPlan";
import { act, build, cellsOf, refresh, valuesOf } from "./refreshed";

let opened: OpenedHost;

beforeEach(async () => {
  opened = openWorkbook();
  await build(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")));
});

afterEach(() => opened.dispose());

const customers = "All customers";
const five = customersPlan(someCustomers("Eve", "Ann", "Bob", "Cid", "Dan"));

/** Answers every question alike, and keeps what was asked. */
function answering(answers: Partial<RefreshDecisions>) {
  const asked: RefreshQuestions[] = [];
  const decide = (questions: RefreshQuestions): RefreshDecisions => {
    asked.push(questions);
    return { ...carefulDecisions, ...answers };
  };
  return { asked, decide };
}

function overwrite(address: string, content: unknown): Promise<void> {
  return act(({ worksheets }) => (worksheets.getItem(customers).getRange(address).formulas = [[content as string]]));
}

describe("a cell of ours that the user changed", () => {
  beforeEach(() => overwrite("B7", 1234));

  it("is asked for, with what stands there and what would come", async () => {
    const { asked, decide } = answering({});
    await refresh(five, { decide });
    expect(asked).toEqual([
      {
        conflicts: [
          {
            ...{ sheet: "customers", sheetName: customers, address: "B7", row: "Bob" },
            ...{ mine: 1234, fresh: 80, format: "#,##0" },
          },
        ],
        missing: [],
        surplus: [],
      },
    ]);
  });

  it("stays, goes with its row, and is not asked for again as long as the user leaves it", async () => {
    await refresh(five, { decide: answering({ conflict: () => "keepMine" }).decide });
    expect(await cellsOf(customers, "A6:B8")).toEqual([
      ["Eve", 100],
      ["Ann", 90],
      ["Bob", 1234],
    ]);
    expect(await valuesOf(customers, "D8")).toEqual([[1226]]);
    const again = answering({});
    expect((await refresh(five, { decide: again.decide })).kept).toBe(1);
    expect(again.asked).toEqual([]);
    await overwrite("B8", 99);
    await refresh(five, { decide: again.decide });
    expect(again.asked).toMatchObject([{ conflicts: [{ address: "B8", mine: 99 }] }]);
  });

  it("is written over", async () => {
    await refresh(five, { decide: answering({ conflict: () => "takeNew" }).decide });
    expect(await cellsOf(customers, "A8:B8")).toEqual([["Bob", 80]]);
  });

  it("stays on its sheet, which is the user's from then on, and a fresh one takes its place", async () => {
    const { released } = await refresh(five, { decide: answering({ conflict: () => "newSheet" }).decide });
    expect(released).toBe(1);
    expect(await cellsOf(customers, "A6:B7")).toEqual([
      ["Ann", 100],
      ["Bob", 1234],
    ]);
    expect(await cellsOf(`${customers} (2)`, "A6:B8")).toEqual([
      ["Eve", 100],
      ["Ann", 90],
      ["Bob", 80],
    ]);
    expect(await cellsOf("Cover", "B2:B3")).toEqual([["='All customers (2)'!B13"], ["=ROWS(Customers_2[Customer])"]]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
    expect((await outputs())[0]!.standing.map(({ name }) => name)).toEqual(["Cover", `${customers} (2)`]);
  });

  it("is no question where the plan says the same", async () => {
    const { asked, decide } = answering({});
    await refresh(
      customersPlan([
        { name: "Ann", revenue: 100, cost: 10 },
        { name: "Bob", revenue: 1234, cost: 9 },
      ]),
      { decide },
    );
    expect(asked).toEqual([]);
  });
});

it("a formula of ours that the user changed is asked for, one that only moved is not", async () => {
  await act(({ worksheets }) => void worksheets.getItem(customers).getRange("1:3").insert("Down"));
  const { asked, decide } = answering({});
  await refresh(five, { decide });
  expect(asked).toEqual([]);
  await act(
    ({ worksheets }) => (worksheets.getItem("Cover").getRange("B3").formulas = [["=COUNTA(Customers[Customer])"]]),
  );
  await refresh(five, { decide });
  expect(asked).toMatchObject([{ conflicts: [{ sheet: "cover", address: "B3", format: "0" }] }]);
});

it("a formula that the user made to read fewer cells is asked for", async () => {
  const { asked, decide } = answering({});
  await overwrite("B12", "=SUM(B6:B8)");
  await refresh(customersPlan(someCustomers("Ann", "Bob", "Cid", "Dan")), { decide });
  expect(asked).toMatchObject([{ conflicts: [{ address: "B12" }] }]);
});

describe("a block that the user deleted", () => {
  beforeEach(() => act(({ worksheets }) => worksheets.getItem(customers).getRange("12:12").delete("Up")));

  it("comes back", async () => {
    const { asked, decide } = answering({ missing: () => "rebuild" });
    await refresh(five, { decide });
    expect(asked).toMatchObject([{ missing: [{ sheet: "customers", block: "totals", title: "Total, 400, 40" }] }]);
    expect(await cellsOf(customers, "A13:B13")).toEqual([["Total", "=SUM(B6:B10)"]]);
    expect(await valuesOf("Cover", "B2")).toEqual([[400]]);
  });

  it("or stays away for ever", async () => {
    const { asked, decide } = answering({ missing: () => "forget" });
    await refresh(five, { decide });
    await refresh(five, { decide });
    expect(asked).toHaveLength(1);
    expect(await cellsOf(customers, "A10:A14")).toEqual([["Dan"], [""], [""], [""], [""]]);
  });
});

describe("a table that the user deleted", () => {
  it("comes back with its name, so that formulas find it", async () => {
    await act(({ tables }) => tables.getItem("Customers").delete());
    await refresh(five, { decide: answering({ missing: () => "rebuild" }).decide });
    expect(opened.grid.tables.list()).toMatchObject([{ name: "Customers", rect: { row: 4, rows: 6 } }]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
  });
});

describe("a sheet that the user deleted", () => {
  beforeEach(() => act(({ worksheets }) => worksheets.getItem(customers).delete()));

  it("comes back in its place", async () => {
    const { asked, decide } = answering({ missing: () => "rebuild" });
    await refresh(five, { decide });
    expect(asked).toMatchObject([{ missing: [{ sheet: "customers", sheetName: customers }] }]);
    expect(await cellsOf(customers, "A6:B6")).toEqual([["Eve", 100]]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
  });

  it("or stays away; what read it shows its value", async () => {
    const { decide } = answering({ missing: () => "forget" });
    await refresh(five, { decide });
    expect((await outputs())[0]!.standing.map(({ name }) => name)).toEqual(["Cover"]);
    expect(await valuesOf("Cover", "B2:B3")).toEqual([[400], [5]]);
  });
});

describe("a chart that the user", () => {
  it("moved and painted stays as it is, and reads the new rows", async () => {
    await act(({ worksheets }) => {
      const chart = worksheets.getItem(customers).charts.getItem("Revenue");
      chart.setPosition("J20", "P30");
      chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000");
    });
    await refresh(five);
    const [chart] = opened.workbook.context.charts;
    expect(chart!.series[0]).toMatchObject({ fill: { color: "#FF0000" }, values: { rect: { row: 5, rows: 5 } } });
    expect(chart!.place).toMatchObject({ from: { column: 9 } });
  });

  it("deleted comes back, or stays away", async () => {
    await act(({ worksheets }) => worksheets.getItem(customers).charts.getItem("Revenue").delete());
    await refresh(five, { decide: answering({ missing: () => "forget" }).decide });
    expect(opened.workbook.context.charts.map(({ name }) => name)).toEqual(["Parts"]);
    const { asked, decide } = answering({});
    await refresh(five, { decide });
    expect(asked).toEqual([]);
  });
});
