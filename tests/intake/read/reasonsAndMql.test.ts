import { describe, expect, it } from "vitest";
import { readRows } from "../readRows";

describe("reasons for leaving and qualified leads", () => {
  it.each([
    ["en", ["Subscription ID", "Customer ID", "Plan", "Start date", "End date", "MRR", "Cancellation reason"]],
    ["zh-CN", ["订阅编号", "客户编号", "套餐", "开始日期", "结束日期", "月费", "流失原因"]],
    ["zh-TW", ["訂閱編號", "客戶編號", "方案", "起始日", "結束日期", "月費", "解約原因"]],
  ])("are read from subscriptions (%s)", (_, titles) => {
    const read = readRows([
      titles,
      ["S1", "C1", "Basic", "2024-01-01", "2024-03-01", 10, "Price"],
      ["S2", "C2", "Pro", "2024-01-05", "", 20, ""],
      ["S3", "C3", "Basic", "2024-02-01", "2024-04-01", 10, "Moved away"],
      ["S4", "C4", "Basic", "2024-02-11", "2024-05-01", 10, "Price"],
    ]);
    if (read.role !== "subscriptions") throw new Error(`not subscriptions: ${read.role}`);
    expect(read.table.reasons).toEqual(["Price", "Moved away"]);
    expect([...read.table.reason!]).toEqual([0, -1, 1, 0]);
  });

  it.each([
    ["en", ["Date", "Channel", "Amount spent", "Leads", "MQL"]],
    ["zh-CN", ["投放日期", "渠道", "消耗", "线索数", "合格线索数"]],
    ["zh-TW", ["統計日期", "廣告平台", "花費", "名單數", "合格名單數"]],
  ])("are read from spend, beside the leads (%s)", (_, titles) => {
    const read = readRows([titles, ["2024-01-01", "Search", 100, 12, 5], ["2024-01-02", "Social", 80, 9, ""]]);
    if (read.role !== "spend") throw new Error(`not spend: ${read.role}`);
    expect([[...read.table.leads], [...read.table.mql!]]).toEqual([
      [12, 9],
      [5, NaN],
    ]);
  });

  it("leave no column where a source has none", () => {
    const read = readRows([
      ["Date", "Channel", "Amount spent", "Leads"],
      ["2024-01-01", "Search", 100, 12],
    ]);
    if (read.role !== "spend") throw new Error(`not spend: ${read.role}`);
    expect("mql" in read.table).toBe(false);
  });
});
