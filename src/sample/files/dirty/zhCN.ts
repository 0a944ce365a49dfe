import type { SampleFile } from "../sampleFile";
import type { AmountStyle } from "./amountText";
import { debitCreditLedger } from "./debitCredit";
import { monthTitles, type DirtyInputs } from "./dirtyInputs";
import { dressed } from "./dress";
import { orderLines } from "./orderLines";
import { withRepeatedLines } from "./repeatedLines";
import { in2025, slices } from "./slices";

const plain: AmountStyle = { mark: ".", group: ",", negative: "minus" };
const yuan: AmountStyle = { ...plain, before: "￥" };
const tenThousand: AmountStyle = { ...plain, power: 4 };

function orderFiles({ sample, words, table }: DirtyInputs): SampleFile[] {
  const orders = table("orders");
  return [
    dressed(orders, {
      ...{ file: "订单2023年.csv", encoding: "gbk", only: slices.of2023, day: "chinese", total: "合计" },
      ...{ above: [["青屿咖啡烘焙有限公司"], ["订单明细"], ["制表人：李静"]], typedIds: { column: 2, wide: true } },
      amount: { ...yuan, negative: "brackets" },
    }),
    dressed(withRepeatedLines(orders), {
      ...{ file: "订单2024年.csv", encoding: "gbk", delimiter: "\t", only: slices.of2024, day: "slashes" },
      ...{ titles: { 0: "单据编号", 1: "下单时间", 5: "实付金额（元）" }, amount: plain, total: "总计" },
    }),
    orderLines(sample, in2025, {
      words,
      titles: {
        ...{ order: "订单编号", status: ["订单状态", "交易成功"], customer: "买家会员名", date: "订单付款时间" },
        ...{ channel: "来源渠道", total: "买家实际支付金额", discount: "优惠金额", cost: "货品成本" },
        ...{ product: ["商品名称", "招牌拼配 1 公斤", "低因咖啡 500 克", "单品豆 250 克"] },
        ...{ quantity: "购买数量", price: "单价" },
      },
      dress: {
        ...{ file: "店铺订单导出2025年.csv", encoding: "gbk", amount: { ...plain, group: "" }, day: "iso" },
        ...{ moment: " 10:22:01", apostrophe: true },
      },
    }),
    dressed(orders, {
      ...{ file: "订单退款2025年.csv", encoding: "utf-8", only: slices.returnsOf2025, day: "compact" },
      amount: { ...yuan, negative: "typeset" },
    }),
  ];
}

function moneyFiles({ table }: DirtyInputs): SampleFile[] {
  const budget = table("budget");
  return [
    debitCreditLedger(
      table("ledger"),
      {
        ...{ file: "总账明细账.csv", encoding: "gbk", day: "slashes", amount: tenThousand, blanks: ["", "—", "无"] },
        above: [["总账明细账"], ["编制单位：青屿咖啡烘焙有限公司", "", "2023年7月至2025年6月"], ["单位：万元"]],
      },
      {
        ...{ group: "本期发生额", debit: "借方", credit: "贷方" },
        ...{ monthTotal: "本月合计", grandTotal: "累计" },
      },
    ),
    dressed(budget, {
      ...{ file: "预算表.csv", encoding: "gbk", amount: { ...tenThousand, group: "" }, total: "合计" },
      above: [["2023年7月至2025年6月预算"], ["单位：万元"]],
      titles: monthTitles(budget, (year, month) => `${year}年${Number(month)}月`),
    }),
    dressed(table("spend"), {
      ...{ file: "推广计划报表.csv", encoding: "gbk", day: "chinese", blanks: ["-", "暂无"], amount: plain },
      ...{ above: [["推广计划报表"]], titles: { 7: "花费（元）" }, total: "合计" },
    }),
  ];
}

function customerFiles({ table }: DirtyInputs): SampleFile[] {
  return [
    dressed(table("customers"), {
      ...{ file: "客户档案.csv", encoding: "gbk", day: "chinese", typedIds: { column: 0, wide: true }, amount: plain },
      above: [["客户档案（导出）"]],
    }),
    dressed(table("subscriptions"), {
      ...{ file: "订阅明细.csv", encoding: "utf-8", day: "slashes", blanks: ["-", ""], amount: yuan },
    }),
    dressed(table("touchpoints"), { file: "触点记录.csv", encoding: "gbk", day: "slashes", amount: plain }),
    dressed(table("tickets"), {
      ...{ file: "客服工单.csv", encoding: "gbk", moment: ":00", blanks: ["未评价", ""], amount: plain },
    }),
    dressed(table("surveys"), {
      ...{ file: "满意度调查.csv", encoding: "utf-16le", delimiter: "\t", day: "compact", blanks: ["", "无"] },
      amount: plain,
    }),
    dressed(table("activities"), { file: "作业成本.csv", encoding: "gbk", amount: plain }),
    dressed(table("initiatives"), {
      ...{ file: "改善措施.csv", encoding: "gbk", day: "chinese", blanks: ["无"], amount: tenThousand },
      above: [["改善措施效果"]],
      titles: {
        ...{ 2: "投入金额（万元）", 3: "实施前（万元）", 4: "实施后（万元）" },
        ...{ 5: "对照组实施前（万元）", 6: "对照组实施后（万元）" },
      },
    }),
  ];
}

/** The company's tables as systems of the mainland export them: GBK, 万元, dates in Chinese, digits in full width. */
export function dirtyZhCN(inputs: DirtyInputs): SampleFile[] {
  return [...orderFiles(inputs), ...moneyFiles(inputs), ...customerFiles(inputs)];
}
