import type { ColumnProfile } from "../profile";
import { date, number, text, words, type RoleDefinition } from "./definition";
import { customerTitles, looksLikePerson } from "./people";
import { reasonTitles } from "./reasons";

/** Yes and no, or words for a state: few different ones. */
const fewValues = ({ distinct, filled }: ColumnProfile) => (filled > 0 && distinct > 0.9 ? 0.5 : 1);

export const subscriptions: RoleDefinition = {
  named: /subscri|contract|churn|(?<![a-z])mrr(?![a-z])|recurring|membership|订阅|合同|续费|套餐|訂閱|合約|續約|月租/i,
  needs: [
    [["customer"]],
    [["amount"], ["billed"], ["unitPrice"]],
    [["tenure"], ["status"], ["endDate"], ["plan"], ["interval"]],
  ],
  undated: "allowed",
  needsAmount: false,
  isEvent: false,
  measure: ["billed", "amount", "unitPrice"],
  mayBeWide: true,
  fields: {
    customer: text(customerTitles, { fit: looksLikePerson }),
    plan: text(
      [
        words(`plan|plan name|plan id|plan oid|subscription plan|product plan|contract|contract type|package|price id
          |套餐|套餐名称|订阅方案|订阅计划|产品版本|合同类型|方案|方案名稱|訂閱方案|合約類型|合約方案|資費方案|月租方案`),
        words("product|product name|产品|产品名称|產品|產品名稱|版本"),
      ],
      { weight: 1.5 },
    ),
    date: date(
      [
        words(`subscription start|start date|started at|start|contract start|contract start date|subscription start date
          |activated at|activation date|service start|开始日期|订阅开始日期|合同开始日期|起始日期|生效日期|开通日期|开通时间
          |起始日|開始日期|訂閱開始日|合約起始日|生效日|啟用日期|開通日期`),
        words("created at|created|signup date|date created|created date|签约日期|簽約日期|签订日期|订阅日期|訂閱日期"),
      ],
      { weight: 1.2 },
    ),
    endDate: date(
      [
        words(`ended at|end date|subscription end date|contract end date|contract end|termination date|churn date
          |churned at|cancellation effective date|service end|结束日期|终止日期|流失日期|退订日期|合同结束日期|停用日期
          |結束日期|終止日|終止日期|流失日期|退租日期|合約終止日|停用日期`),
        words(
          "canceled at|cancelled at|canceled|cancelled|cancellation date|cancel date|取消日期|取消日|取消时间|取消時間",
        ),
        words(
          "current period end|expires at|expiry date|expiration date|renewal date|到期日|到期日期|到期时间|合約到期日",
        ),
      ],
      { weight: 1.5 },
    ),
    tenure: number(
      [
        words(`tenure|tenure months|months active|months subscribed|tenure in months|months on book|account length
          |在网月数|在网时长|订阅月数|使用月数|入网时长|在網月數|訂閱月數|使用月數|租用月數`),
      ],
      { weight: 2 },
    ),
    status: text(
      [
        words(`churn|churned|is churned|churn label|churn flag|subscription status|contract status|is active|active
          |是否流失|流失|订阅状态|合同状态|是否有效|是否退订|是否流失客戶|訂閱狀態|合約狀態|是否有效|是否退租`),
        words("status|state|状态|狀態"),
        words("stage|lifecycle stage|阶段|生命周期阶段|階段|生命週期階段"),
      ],
      // what sales are told by as well makes no subscriptions of them
      { weight: 1.5, fit: (profile, rank) => fewValues(profile) * (rank === 2 ? profile.statuses : 1) },
    ),
    amount: number(
      [
        words(`monthly charges|monthly charge|mrr|monthly fee|monthly amount|monthly recurring revenue|monthly price
          |monthly revenue|plan amount|recurring amount|月费|月租|月租费|每月金额|月度费用|月费金额|月均收入
          |月費|月租費|每月金額|月租金額|每月費用`),
        words("amount|price|plan price|subscription amount|金额|订阅金额|套餐价格|金額|訂閱金額|方案價格"),
      ],
      { weight: 1.3 },
    ),
    unitPrice: number(
      [
        words(
          "unit amount|unit price|plan unit price|price per unit|price per seat|price per user|单价|每席单价|單價|每席單價",
        ),
      ],
      { weight: 1.3 },
    ),
    quantity: number(
      [
        words(`quantity|qty|plan quantity|subscription quantity|seats|number of seats|seat count|licenses|licences
          |number of licenses|数量|订阅数量|席位数|席位数量|许可数|數量|訂閱數量|席次|席位數|授權數`),
      ],
      { weight: 0.1 },
    ),
    billed: number(
      [
        words(`total charges|total billed|billed to date|lifetime revenue|total revenue|total paid|total spend to date
          |累计收费|累计账单|累计账单金额|累计缴费|累计金额|累计支付金额|總收費|累計帳單|累計帳單金額|累計繳費|累計金額|累計收費`),
      ],
      { weight: 1.5 },
    ),
    reason: text(reasonTitles, { weight: 1.5 }),
    interval: text(
      [
        words(
          "interval|billing interval|billing period|billing cycle|plan interval|计费周期|付费周期|账期|計費週期|付費週期",
        ),
      ],
      { weight: 1.5 },
    ),
  },
};
