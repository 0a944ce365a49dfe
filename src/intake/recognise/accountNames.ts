const names = (text: string) => text.split("|").map((name) => name.replace(/\s+/g, "").toLowerCase());
const anyOf = (...patterns: readonly string[]) => new RegExp(patterns.join("|"));

/** Accounts of assets, debts and equity by their whole name, without blanks. */
export const balanceNames: ReadonlySet<string> = new Set(
  names(`cash|petty cash|cash on hand|cash at bank|bank|bank account|bank accounts|checking account|savings account
    |undeposited funds|accounts receivable|trade receivables|receivables|notes receivable|inventory|inventories
    |prepaid expenses|prepayments|fixed assets|property plant and equipment|accumulated depreciation|intangible assets
    |goodwill|accounts payable|trade payables|payables|notes payable|accrued liabilities|accrued expenses|vat payable
    |sales tax payable|tax payable|taxes payable|payroll liabilities|deferred revenue|unearned revenue|loans payable
    |long term debt|short term loans|share capital|common stock|retained earnings|owner's equity|owners equity
    |shareholders equity|opening balance equity|current year earnings|income summary
    |库存现金|现金|银行存款|其他货币资金|交易性金融资产|应收票据|应收账款|预付账款|应收股利|应收利息|其他应收款|坏账准备|材料采购
    |在途物资|原材料|材料成本差异|库存商品|发出商品|委托加工物资|周转材料|存货|存货跌价准备|长期股权投资|固定资产|累计折旧
    |固定资产清理|在建工程|无形资产|累计摊销|商誉|长期待摊费用|待摊费用|递延所得税资产|待处理财产损溢|短期借款|应付票据|应付账款
    |预收账款|合同负债|应付职工薪酬|应交税费|应付利息|应付股利|其他应付款|预提费用|长期借款|应付债券|长期应付款|预计负债|递延收益
    |递延所得税负债|实收资本|股本|资本公积|盈余公积|本年利润|利润分配|未分配利润|以前年度损益调整
    |現金|零用金|庫存現金|銀行存款|應收票據|應收帳款|應收款項|其他應收款|備抵呆帳|備抵損失|存貨|商品存貨|原料|製成品|預付費用|預付款項
    |預付貨款|用品盤存|進項稅額|留抵稅額|固定資產|累計折舊|土地|房屋及建築|機器設備|運輸設備|辦公設備|無形資產|存出保證金|應付票據
    |應付帳款|應付費用|應付薪資|其他應付款|預收款項|預收貨款|代收款|銷項稅額|應付稅捐|應付營業稅|長期借款|資本公積|法定盈餘公積
    |保留盈餘|累積盈虧|本期損益|業主資本|業主往來`),
);

/** Words of costs: an account named so is never one of debts. */
export const costWords = anyOf(
  String.raw`\b(?:expenses?|costs?|fees?|charges?|interest|wages|salar(?:y|ies)|advertising|marketing|rent|travel)\b`,
  String.raw`\b(?:insurance|commissions?|freight|postage|depreciation|amorti[sz]ation)\b|(?:aufwand|aufwendungen|kosten)$`,
  "(?:费用?|費用?|成本|支出|损失|損失|工资|薪資|佣金|折旧|折舊|攤提)$",
);

/** Names of assets, debts and equity whatever else they say: "Prepaid insurance", "Wages payable". */
export const surelyBalance = anyOf(
  String.raw`\b(?:receivables?|payables?)$|^(?:prepaid|prepayments?|unearned|accrued)\b`,
  String.raw`\baccumulated (?:depreciation|amorti[sz]ation|impairment)\b|^allowance for (?:doubtful|bad|expected)`,
  "^(?:累计|累計)(?:折旧|折舊|摊销|攤銷|减值|減損)|(?:减值|跌价|坏账)准备$|^(?:备抵|備抵)|^(?:预|預)(?:收|付)",
);

/** Names of assets, debts and equity that firms choose themselves, unless they speak of costs: "Business Bank Account". */
export const balanceWords = anyOf(
  "^(?:assets|current assets|liabilities|current liabilities|equity|checking|chequing|savings)$",
  String.raw`\b(?:bank|checking|chequing|savings|deposit|clearing|money market|escrow|suspense) (?:account|acct)s?$`,
  "^cash (?:and cash equivalents|equivalents|(?:at|in|on) (?:hand|banks?|transit|till))$",
  "^deferred (?:revenue|income|tax(?: assets?| liabilit(?:y|ies))?)$",
  String.raw`^(?:customer|security|tenant) deposits?$|\bdeposits? (?:received|paid)$`,
  "^(?:vat|gst|hst|sales tax)(?: (?:control|liability|account|input|output|collected|suspense|on .+))?$",
  "^(?:input|output) (?:vat|gst|tax)$|^unpaid expense claims$|^historical adjustment$|^tracking transfers$",
  String.raw`\bloans?(?: account| from .+| to .+)?$|^mortgages?$|\boverdraft$|\bline of credit$|\bcredit cards?$`,
  String.raw`\b(?:equity|share premium|retained (?:profits?|deficit)|(?:capital|treasury|preferred) stock)$`,
  String.raw`\bpaid[- ]in capital$|^(?:owner|partner|member|shareholder)\b.*\bcapital$|^(?:contributed|issued) capital$`,
  String.raw`^(?:owner|partner|member|proprietor)\b.*\b(?:draws?|drawings?|contributions?|investments?|introduced)$`,
  "^dividends(?: paid| declared)?$|^(?:inventory asset|merchandise inventory|finished goods|work in progress)$",
  "^[应應][收付交]|^(?:合同|合約|使用权|使用權)(?:资产|資產|負債)$|^租[赁賃](?:负债|負債)$",
  "^(?:银行|銀行)(?:账户|帳戶|借款|透支|贷款)$|^(?:现金|現金)及?(?:约当现金|約當現金|现金等价物)$",
  "^(?:进项|進項|销项|銷項)[税稅][额額]$|^(?:库存股|庫藏股票?|普通股股本|特别盈余公积|特別盈餘公積|未分配盈餘)$",
  "^(?:累積虧損|股東往來|股东往来|代扣款|[暂暫][收付]款|存入保[证證]金|短期借款|生財器具|不動產、廠房及設備)$",
  "^(?:kasse|forderungen|verbindlichkeiten|rückstellungen|vorsteuer|umsatzsteuer|privatentnahmen)|bankkonto$|kapital$",
);

/** What a firm owns may be bought as a cost as well: only the accounts around it tell. */
export const assetWords = anyOf(
  "^(?:property|land|land and buildings?|buildings?|leasehold improvements|plant and (?:machinery|equipment))$",
  "^(?:machinery(?: and equipment)?|furniture(?: and (?:fixtures|fittings|equipment))?|fixtures and fittings)$",
  "^(?:(?:office|computer) equipment|motor vehicles|vehicles|equipment)$",
);

/** Accounts of revenue, and what is taken off it; without blanks. */
export const revenueWords = anyOf(
  "^(?:net|gross)?sales(?:revenue)?$|^(?:product|service|online|retail|wholesale|export|domestic|other)sales$",
  "^feesearned$|^turnover$|revenues?$|income$|收入$|^投[资資]收益$|^公允价值变动损益$|erlöse$",
);
