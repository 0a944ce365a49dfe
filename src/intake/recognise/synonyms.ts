import type { Field, TableRole } from "../source";
import { normaliseTitle } from "./titles";

/** Titles by how surely they mean the field, the surest first. */
type Tiers = readonly (readonly string[])[];

const words = (text: string): readonly string[] => text.split("|").map(normaliseTitle);

const customer: Tiers = [
  words(`customer id|customer no|customer number|customer code|cust id|cust no|account id|client id|client no|user id
    |member id|member no|buyer id|customer oid|客户编号|客户id|客户代码|客户号|会员号|会员编号|买家会员名|用户id|用户编号
    |客戶編號|客戶id|客戶代號|客戶代碼|會員編號|會員代號|買家帳號|用戶id|使用者id`),
  words(`customer|customer name|client|client name|buyer|company|company name|member|user|account name
    |客户|客户名称|单位名称|公司名称|买家|会员|用户|顾客|客戶|客戶名稱|公司名稱|買家|會員|用戶|顧客`),
  words("email|customer email|organization|邮箱|電子郵件"),
];

const orderDate: Tiers = [
  words(`order date|invoice date|transaction date|purchase date|sale date|paid at|payment date
    |订单日期|下单日期|下单时间|付款时间|付款日期|订单付款时间|交易日期|交易时间|开票日期
    |訂單日期|下單日期|下單時間|付款時間|交易日期|交易時間|開票日期`),
  words("date|日期|close date|成交日期|业务日期|業務日期|timestamp"),
  words("created at|created|创建时间|建立時間|month|period|月份|期间|年月|期間"),
];

const ledgerDate: Tiers = [
  words(`posting date|document date|booking date|invoice date|payment date|记账日期|凭证日期|过账日期|发生日期|业务日期
    |記帳日期|傳票日期|過帳日期|發生日期|業務日期`),
  words("date|日期|transaction date|交易日期"),
  words("month|period|fiscal period|accounting period|期间|月份|会计期间|年月|期間|會計期間|created at"),
];

const plainAmount = "amount|net amount|金额|金額";
const plainTotal = "total|total amount|value|总金额|總金額";

const orderAmount: Tiers = [
  words(`${plainAmount}|order amount|line amount|line total|net sales|amount paid|dollar value
    |实付金额|买家实际支付金额|订单金额|实收金额|实付|實付金額|訂單金額|實收金額`),
  words(`${plainTotal}|revenue|sales|sales amount|total price|turnover|销售额|销售金额|合计应收|含税金额|价税合计|总价
    |銷售額|銷售金額|含稅金額|總價`),
  words("subtotal|gross amount|price|小计金额"),
];

const ledgerAmount: Tiers = [
  words(`${plainAmount}|amount spent|cost amount|period amount|发生额|本期发生额|發生額|本期發生額|费用金额|成本金额
    |費用金額|成本金額`),
  words(
    "cost|costs|spend|expense|expenses|actual|费用|成本|支出|花费|总花费|消耗|投放金额|费用支出|費用|花費|總花費|实际|實際",
  ),
  words(plainTotal),
];

const channel: Tiers = [
  words(`channel|sales channel|acquisition channel|marketing channel|lead source|utm source
    |渠道|获客渠道|销售渠道|渠道名称|客户来源|来源渠道|通路|通路名稱|銷售通路|獲客管道|管道|行銷管道|客戶來源`),
  words("source|来源|來源"),
];

const orders: Partial<Record<Field, Tiers>> = {
  customer,
  date: orderDate,
  amount: orderAmount,
  quantity: [
    words(
      "quantity|qty|lineitem quantity|item quantity|units|number of cds|数量|件数|销售数量|购买数量|數量|件數|銷售數量",
    ),
  ],
  unitPrice: [
    words("unit price|price per unit|lineitem price|item price|price each|单价|销售单价|單價|銷售單價"),
    words("price|价格|售价|價格|售價"),
  ],
  orderId: [
    words(`order id|order no|order number|invoice no|invoice number|invoice id|transaction id|receipt no|opportunity id
      |订单编号|订单号|订单id|单据编号|单号|发票号|发票号码|交易号|訂單編號|訂單號|訂單號碼|單號|單據編號|發票號碼|交易編號`),
    words("order|invoice|transaction|receipt|订单|訂單|opportunity name"),
  ],
  channel,
};

const ledger: Partial<Record<Field, Tiers>> = {
  category: [
    words(`cost category|cost type|expense category|expense type|cost item|lifecycle category
      |费用类别|费用类型|费用项目|成本类别|成本类型|成本项目|費用類別|費用類型|費用項目|成本類別|成本項目`),
    words(`category|account name|gl account|account|cost element|类别|科目名称|会计科目|科目|類別|科目名稱|會計科目`),
    words("activity|department|cost centre|cost center|作业|部门|成本中心|作業|部門"),
  ],
  amount: ledgerAmount,
  date: ledgerDate,
  customer,
  channel,
};

/** A field that a title may mean; 0 is the surest rank. */
export interface TitleMeaning {
  readonly field: Field;
  readonly rank: number;
}

function dictionary(fields: Partial<Record<Field, Tiers>>): ReadonlyMap<string, readonly TitleMeaning[]> {
  const meanings = new Map<string, TitleMeaning[]>();
  for (const [field, lists] of Object.entries(fields) as [Field, Tiers][]) {
    lists.forEach((list, rank) =>
      list.forEach((word) => meanings.set(word, [...(meanings.get(word) ?? []), { field, rank }])),
    );
  }
  return meanings;
}

const dictionaries: Readonly<Record<TableRole, ReadonlyMap<string, readonly TitleMeaning[]>>> = {
  orders: dictionary(orders),
  ledger: dictionary(ledger),
};

/** Every field that a title (normalised) may mean in a table of this role. */
export function meaningsOf(title: string, role: TableRole): readonly TitleMeaning[] {
  return dictionaries[role].get(title) ?? [];
}

/** Titles of numbers that are neither what was paid nor what something cost. */
const otherNumbers = new Set(
  words(`tax|vat|discount|discount amount|shipping|freight|refund|refunded amount|debit|credit|balance|ytd|budget|plan|forecast
    |margin|gross profit|profit|rate|percent|score|weight|税额|折扣|优惠金额|运费|退款金额|借方|贷方|本期借方|本期贷方|期末余额
    |本年累计|预算|毛利|利润|評分|评分|稅額|運費|退款金額|貸方|餘額|預算|毛利率|毛利額`),
);

/** Whether a title says that its column is something else than a table of this role is made of. */
export function meansSomethingElse(title: string, role: TableRole): boolean {
  const other = dictionaries[role === "orders" ? "ledger" : "orders"];
  return otherNumbers.has(title) || (other.has(title) && !dictionaries[role].has(title));
}
