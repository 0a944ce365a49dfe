import type { SampleFile } from "../sampleFile";
import type { AmountStyle } from "./amountText";
import { debitCreditLedger } from "./debitCredit";
import { monthTitles, type DirtyInputs } from "./dirtyInputs";
import { dressed } from "./dress";
import { orderLines } from "./orderLines";
import { withRepeatedLines } from "./repeatedLines";
import { in2025, slices } from "./slices";

const plain: AmountStyle = { mark: ".", group: ",", negative: "minus" };
const dollars: AmountStyle = { ...plain, before: "NT$" };

function orderFiles({ sample, words, table }: DirtyInputs): SampleFile[] {
  const orders = table("orders");
  return [
    dressed(orders, {
      ...{ file: "訂單112年.csv", encoding: "big5", only: slices.of2023, day: "republic", total: "合計" },
      ...{ above: [["青嶼咖啡烘焙股份有限公司"], ["訂單明細表"]], typedIds: { column: 2, wide: true } },
      amount: { ...dollars, negative: "triangle" },
    }),
    dressed(withRepeatedLines(orders), {
      ...{ file: "訂單113年.csv", encoding: "utf-16le", delimiter: "\t", only: slices.of2024, day: "republicWords" },
      ...{ titles: { 0: "單據編號", 1: "交易日期", 5: "實付金額（元）" }, total: "總計" },
      amount: { ...plain, negative: "trailing" },
    }),
    orderLines(sample, in2025, {
      words,
      titles: {
        ...{ order: "訂單編號", status: ["訂單狀態", "已完成"], customer: "買家帳號", date: "付款時間" },
        ...{ channel: "客戶來源", total: "實付金額", discount: "折扣", cost: "成本" },
        ...{ product: ["商品名稱", "招牌配方 1 公斤", "低因咖啡 500 克", "單品豆 250 克"] },
        ...{ quantity: "數量", price: "單價" },
      },
      dress: {
        ...{ file: "商店訂單匯出114年.csv", encoding: "big5", amount: { ...plain, group: "" }, day: "slashes" },
        ...{ moment: " 10:22:01", apostrophe: true },
      },
    }),
    dressed(orders, {
      ...{ file: "訂單退款114年.csv", encoding: "big5", only: slices.returnsOf2025, day: "republic" },
      amount: { ...plain, negative: "brackets" },
    }),
  ];
}

function moneyFiles({ table }: DirtyInputs): SampleFile[] {
  const budget = table("budget");
  return [
    debitCreditLedger(
      table("ledger"),
      {
        ...{ file: "總分類帳.csv", encoding: "big5", day: "republic", amount: plain, blanks: ["", "-", "無"] },
        above: [["總分類帳"], ["青嶼咖啡烘焙股份有限公司"], ["單位：新台幣元"]],
      },
      {
        ...{ group: "本期發生額", debit: "借方", credit: "貸方" },
        ...{ monthTotal: "本月合計", grandTotal: "總計" },
      },
    ),
    dressed(budget, {
      ...{ file: "預算表.csv", encoding: "big5", amount: { ...plain, power: 3, group: "" }, total: "合計" },
      above: [["預算表"], ["單位：千元"]],
      titles: monthTitles(budget, (year, month) => `${year}年${month}月`),
    }),
    dressed(table("spend"), {
      ...{ file: "廣告活動報表.csv", encoding: "big5", day: "slashes", blanks: ["-", "無"], amount: dollars },
      ...{ above: [["廣告活動報表"]], total: "總計" },
    }),
  ];
}

function customerFiles({ table }: DirtyInputs): SampleFile[] {
  return [
    dressed(table("customers"), {
      ...{
        file: "客戶資料.csv",
        encoding: "big5",
        day: "republic",
        typedIds: { column: 0, wide: true },
        amount: plain,
      },
    }),
    dressed(table("subscriptions"), {
      ...{ file: "訂閱明細.csv", encoding: "utf-8", day: "republic", blanks: ["", "-"], amount: dollars },
    }),
    dressed(table("touchpoints"), { file: "接觸點紀錄.csv", encoding: "big5", day: "slashes", amount: plain }),
    dressed(table("tickets"), {
      ...{ file: "客服工單.csv", encoding: "big5", moment: ":00", blanks: ["無", ""], amount: plain },
    }),
    dressed(table("surveys"), {
      ...{ file: "滿意度調查.csv", encoding: "utf-16be", delimiter: "\t", day: "republicWords", blanks: ["", "無"] },
      amount: plain,
    }),
    dressed(table("activities"), { file: "作業成本.csv", encoding: "big5", amount: plain }),
    dressed(table("initiatives"), {
      ...{ file: "改善措施.csv", encoding: "big5", day: "republic", blanks: ["無"], amount: dollars },
    }),
  ];
}

/** The company's tables as systems of Taiwan export them: Big5, years of the republic, NT$. */
export function dirtyZhTW(inputs: DirtyInputs): SampleFile[] {
  return [...orderFiles(inputs), ...moneyFiles(inputs), ...customerFiles(inputs)];
}
