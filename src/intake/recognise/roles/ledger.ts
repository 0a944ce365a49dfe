import { date, number, tax, text, words, type FieldDefinition, type RoleDefinition, type Tiers } from "./definition";
import { channelTitles, customerTitles, looksLikePerson } from "./people";

export const categoryTitles = [
  words(`cost category|cost type|expense category|expense type|expense item|cost item|lifecycle category|cost group
    |费用类别|费用类型|费用项目|费用名称|成本类别|成本类型|成本项目|支出类别|支出项目|費用類別|費用類型|費用項目|費用名稱
    |成本類別|成本項目|支出類別|支出項目`),
  words(`category|account name|nominal|nominal name|gl account name|account description|cost element name
    |account title|line item|kontobezeichnung|sachkontenbezeichnung|text sachkonto|sachkontotext|sachkontolangtext|kostenartenbezeichnung
    |kostenartentext|kurztext|类别|科目名称|会计科目|科目|科目全称|总账科目|一级科目|一级费用科目|一級科目|一階科目|类型|項目|項目名稱|项目|项目名称|類別|科目名稱
    |會計科目|總帳科目|會計科目名稱|類型`),
  words(`account|gl account|sachkonto|hauptbuchkonto|kostenart|konto|cost element|activity|department|cost centre|cost center|cost center name|作业|部门|成本中心|作業|部門|account code
    |科目编码|科目代码|科目代號|科目編號`),
];

export const activityTitles = [
  words("activity|activity name|cost pool|activity pool|作业|作业名称|作业中心|成本池|作業|作業名稱|作業中心|成本庫"),
  words(`cost centre|cost center|cost centre name|cost center name|kostenstelle|kost1 kostenstelle
    |成本中心|成本中心名称|成本中心名稱`),
  words("department|project|profit center|部门|部门名称|项目|辅助核算|部門|部門名稱|專案|利潤中心"),
];

/** What else a cost is, beside its category: never the category or the stage itself, so each title says of what it is. */
const attributeTitles = [
  words(`cost attribute|tco phase|tco stage|tco category|lcc phase|lcc stage|lcc category|lca phase|lca stage|esg category
    |life cycle cost phase|lifecycle cost phase|life cycle costing phase|esg topic|esg tag|carbon category|carbon tag
    |成本属性|tco阶段|tco分类|lcc阶段|lcc分类|lca阶段|全生命周期成本阶段|生命周期成本阶段|总拥有成本阶段|esg分类|esg类别|esg标签|esg议题
    |碳成本分类|碳成本类别|碳成本|环境成本分类|成本屬性|tco階段|tco分類|lcc階段|lcc分類|lca階段|全生命週期成本階段|生命週期成本階段
    |總持有成本階段|總擁有成本階段|esg分類|esg類別|esg標籤|esg議題|碳成本分類|碳成本類別|環境成本分類`),
  words("tco|lcc|lca|esg|total cost of ownership|life cycle cost|life cycle costing|carbon cost|carbon"),
];

/** Amounts of carbon are numbers; what costs are is said in words. */
const inWords: FieldDefinition["fit"] = ({ numbers }) => 1 - numbers;

/** An account of a ledger is where something is booked, not who bought. */
const withoutAccounts = (tiers: Tiers): Tiers =>
  tiers.map((tier) => tier.filter((title) => !title.includes("account")));

/** Names of files and sheets that hold books. */
const ledgerNames = new RegExp(
  String.raw`ledger|cost|expense|spend|trial.?balance|\btb\b|journal|\bgl\b|profit.?(?:and|&).?loss|income.?statement` +
    "|损益|利润表|損益|费用|成本|台账|明细账|科目|余额表|试算|試算|凭证|序时账|費用|帳|支出|餘額表|傳票",
  "i",
);

export const ledger: RoleDefinition = {
  named: ledgerNames,
  needs: [[["category"]], [["amount"]]],
  undatedRowNeeds: { category: "no-category" },
  undated: "blank-allowed",
  needsAmount: true,
  isEvent: false,
  measure: ["amount"],
  mayBeWide: true,
  fields: {
    category: text(categoryTitles, { weight: 1.5 }),
    amount: number([
      words(`amount|net amount|金额|金額|amount spent|cost amount|period amount|amount in local currency|amount in lc
        |amount in company code currency|betrag in hw|betrag in hauswährung|betrag hauswährung|betrag in buchungskreiswährung
        |hauswährungsbetrag|wert kwähr|wert kostrechkreiswährung|betrag|buchungsbetrag|发生额|本期发生额|本币金额|發生額|本期發生額|本幣金額|费用金额|成本金额|費用金額|成本金額
        |报销金额|報銷金額`),
      words(`cost|costs|spend|expense|expenses|actual|actual cost|actuals|费用|成本|支出|花费|总花费|消耗|投放金额|费用支出|实际
        |实际金额|实际发生额|費用|花費|總花費|實際|實際金額|實際發生額|本期金額|本期金额`),
      words("total|total amount|value|总金额|總金額|合计|合計|net|nettobetrag|bruttobetrag"),
    ]),
    date: date([
      words(`buchungsdatum|belegdatum|rechnungsdatum|posting date|document date|booking date|invoice date|payment date|gl date|entry date|记账日期|凭证日期|过账日期
        |发生日期|业务日期|制单日期|入账日期|記帳日期|傳票日期|過帳日期|發生日期|業務日期|入帳日期`),
      words("date|日期|transaction date|交易日期"),
      words(`month|period|fiscal period|accounting period|posting period|期间|月份|会计期间|年月|期間|會計期間|會計年月
        |created at|year month|fiscal year period`),
    ]),
    customer: text(withoutAccounts(customerTitles), { fit: looksLikePerson }),
    channel: text(channelTitles),
    activity: text(activityTitles, { weight: 0.7 }),
    costAttribute: text(attributeTitles, { weight: 0.5, fit: inWords }),
    tax,
  },
};
