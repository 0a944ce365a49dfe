import { cleanText } from "../values/text";
import type { RawCell } from "../source";

/** What an account is, as its name tells: "balance" for assets, debts and equity, which are no costs. */
type AccountClass = "balance" | "revenue";

const names = (text: string) => text.split("|").map((name) => name.replace(/\s+/g, "").toLowerCase());

const balanceNames: ReadonlySet<string> = new Set(
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

const revenue = /^(?:net)?sales(?:revenue)?$|revenues?$|income$|收入$|^投资收益$|^投資收益$|^公允价值变动损益$/;

const code = /^(\d{3,})[\d.\-_]*(?=\D|$)/;
/** The first level of "银行存款_工行" and of "1002 银行存款 - 工行". */
const firstLevel = /^[^_/\\:;—-]*/;

/** The class of an account by its name, with or without its code; undefined for costs and for names that we do not know. */
export function accountClass(cell: RawCell): AccountClass | undefined {
  const text = cleanText(cell).toLowerCase();
  const name = text
    .replace(code, "")
    .trim()
    .replace(/^[-_.]+/, "");
  const first = (firstLevel.exec(name)?.[0] ?? "").replace(/\s+/g, "");
  if (balanceNames.has(first)) return "balance";
  return revenue.test(first) ? "revenue" : undefined;
}

/** The first digit of an account code, which groups assets, debts, equity, revenue and costs; "" where there is none. */
export const codeGroup = (cell: RawCell): string => code.exec(cleanText(cell))?.[1]?.[0] ?? "";

const closing = new RegExp(
  [
    "结转.{0,6}(?:损益|利润|本年|收入|费用)|(?:损益|收入|费用|利润).{0,4}结转|期间损益|^(?:月末|年末|期末)?结转$",
    "結轉.{0,6}(?:損益|利潤|本期|收入|費用)|(?:損益|收入|費用).{0,4}結轉|^(?:月底|年底|期末)?結轉$|結帳分錄",
    String.raw`^closing (?:entry|entries|journal)|\bclos(?:e|ing) (?:of |out )?(?:income|revenue|expenses?|p&l|profit)`,
    "to (?:retained earnings|income summary)|year.end clos",
  ].join("|"),
  "i",
);

/** Whether a memo says that its entry only closes the accounts of a period: 结转本期损益, "Closing entry". */
export const isClosingMemo = (cell: RawCell) => typeof cell === "string" && closing.test(cleanText(cell));
