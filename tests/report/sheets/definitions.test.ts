import { expect, it } from "vitest";
import { cellGrid, valueOf } from "../../../src/report/cellGrid";
import { samplePlan } from "../samplePlan";

it("says of a metric how it is computed, with parentheses only where the order needs them", async () => {
  const { plan } = await samplePlan("en");
  const cells = [...cellGrid(plan.sheets.find(({ key }) => key === "definitions")!).values()];
  const shown = cells.map(({ address, content }) => [address, valueOf(content)] as const);
  const formulaOf = (metric: string) => {
    const rows = shown.filter(([address, text]) => address.startsWith("A") && text === metric);
    return rows.map(([address]) => shown.find(([other]) => other === address.replace("A", "B"))?.[1]);
  };
  expect(formulaOf("Cost over budget")).toEqual([
    "(Acquisition cost + Activation cost + Service and retention cost + Growth and value cost + Churn cost + " +
      "Unallocated cost) ÷ Budgeted lifecycle cost − 1",
  ]);
  // CLV over CAC: what stands behind the second division is a fraction itself
  expect(formulaOf("LTV:CAC")).toEqual([
    "(Revenue − Cost of goods) ÷ Customer months (ends of months) ÷ (Customers lost ÷ Customers at the start of months) ÷ (Acquisition cost ÷ New customers)",
  ]);
}, 60_000);

it("names what is in force by default, and tells apart metrics that share a name", async () => {
  const { plan } = await samplePlan("en");
  const cells = cellGrid(plan.sheets.find(({ key }) => key === "definitions")!);
  const rowOf = (label: string) => {
    const at = [...cells].find(([place, { content }]) => place.startsWith("A") && valueOf(content) === label)?.[0];
    return ["B", "C"].map((letter) => at && valueOf(cells.get(at.replace("A", letter))?.content ?? null));
  };
  expect(rowOf("Customers are credited to")).toEqual(["the last touch before the first order", "default"]);
  expect(rowOf("Lag from spending to winning")[1]).toBe("default");
  expect(rowOf("CAC in the profit of customers")[0]).toMatch(/not amortised/);
  expect(rowOf("Basis of the cost of churn")).toEqual(["lost margin; replacement CAC is not added", "default"]);
  expect(rowOf("ROAS, all revenue")[0]).toBe("Revenue ÷ Media spend");
  expect(rowOf("ROAS of new customers")[0]).toMatch(/^revenue of the period of customers won in it/);
  expect(rowOf("Repeat orders, share")[0]).toBe("(Orders − New customers) ÷ Orders");
}, 60_000);
