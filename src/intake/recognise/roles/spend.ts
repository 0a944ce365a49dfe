import { date, number, text, words, type RoleDefinition } from "./definition";
import { channelTitles } from "./people";

const [surelyChannel = [], maybeChannel = []] = channelTitles;

export const spend: RoleDefinition = {
  named: /spend|\bads?\b|adwords|campaign|marketing|media|投放|广告|推广|营销|信息流|廣告|行銷|推廣|投放/i,
  needs: [[["date"]], [["amount"]], [["channel"], ["campaign"]]],
  undated: "refused",
  needsAmount: true,
  isEvent: false,
  measure: ["amount"],
  mayBeWide: true,
  fields: {
    channel: text([
      [
        ...surelyChannel,
        ...words(`platform|ad platform|network|media|media channel|publisher|ad network|source medium
        |primary channel group|session primary channel group|session default channel group|session default channel grouping
        |first user primary channel group|first user default channel group|session source medium|first user source medium
        |网络|投放渠道|投放平台|媒体|媒体平台|广告平台|推广平台|廣告平台|投放平台|媒體|媒體平台|廣告聯播網`),
      ],
      maybeChannel,
    ]),
    campaign: text(
      [
        words(`campaign|campaign name|utm campaign|广告计划|计划名称|广告计划名称|推广计划|推广计划名称|活动名称
          |广告系列|营销活动|项目名称|廣告活動|廣告活動名稱|行銷活動|行銷活動名稱|活動名稱|推廣計畫|廣告系列`),
        words(
          "campaign id|ad set|ad set name|ad group|ad group name|ad name|广告组|广告组名称|单元名称|廣告組合|廣告組合名稱|廣告群組|广告名称",
        ),
      ],
      { weight: 1.5 },
    ),
    date: date([
      words(
        "reporting starts|report date|segments date|投放日期|统计日期|报告开始日期|时间-天|日期-天|分析報告開始|統計日期",
      ),
      words(
        "by day|start date in utc|start date|date|day|日期|时间|month|week|月份|期间|年月|期間|週|周|period|开始日期|開始日期",
      ),
    ]),
    amount: number([
      words(`amount spent|spend|ad spend|ad cost|ads cost|google ads cost|advertiser ad cost|media spend|media cost|marketing spend|total spent|cost micros|metrics cost micros
        |消耗|花费|总花费|投放金额|广告费|广告消耗|推广费用|投放费用|花費|花費金額|總花費|投放金額|廣告費|廣告花費|廣告費用
        |推廣費用|已花費金額`),
      words("cost|costs|消费|消费金额|费用|費用|总费用|總費用|支出|成本"),
      words("amount|金额|金額"),
    ]),
    impressions: number(
      [
        words(
          "impressions|impr|impr.|advertiser ad impressions|views|metrics impressions|展示数|展示量|展现|展现量|曝光|曝光量|曝光次数|展示次数|曝光數|曝光次數|展示次數",
        ),
      ],
      { weight: 2 },
    ),
    clicks: number(
      [
        words(`clicks|ads clicks|google ads clicks|advertiser ad clicks|link clicks|all clicks|metrics clicks|clicks all|点击|点击数|点击量|点击次数|點擊|點擊數|點擊次數|點閱數
        |連結點擊次數|连结点击次数`),
      ],
      { weight: 2 },
    ),
    leads: number(
      [
        words(
          `leads|lead|new leads|form submissions|线索|线索数|留资数|表单数|表单提交数|名單數|名單|潛在客戶數|表單數|潛在顧客`,
        ),
      ],
      { weight: 2 },
    ),
    mql: number(
      [
        words(`mql|mqls|marketing qualified leads|marketing qualified|qualified leads|合格线索|合格线索数|营销合格线索|有效线索数
          |合格名單|合格名單數|行銷合格名單|有效名單數`),
      ],
      { weight: 2 },
    ),
    conversions: number(
      [
        words(`conversions|key events|conv|conv.|results|purchases|new customers|orders attributed|metrics conversions|转化数|转化量|转化
          |新客数|新增客户数|成交订单数|转化次数|轉換|轉換數|轉換次數|新客數|成果|轉單數`),
      ],
      { weight: 2 },
    ),
  },
};
