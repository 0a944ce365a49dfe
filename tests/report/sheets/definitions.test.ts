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
    "Revenue × assumed margin ÷ Customers lost ÷ (Acquisition cost ÷ New customers)",
  ]);
}, 60_000);
