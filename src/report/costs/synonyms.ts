import type { CostCategory } from "./categories";

interface Synonyms {
  /** Say by themselves what the money was for. */
  readonly plain: readonly string[];
  /** General words, overruled by any plain one: "loyalty marketing" is loyalty. */
  readonly general: readonly string[];
}

/** Words of ledgers in English, 简体 and 繁體. Lower case, full width folded, words parted by one blank. */
export const synonyms: Readonly<Record<CostCategory, Synonyms>> = {
  acquisition: {
    plain: [
      ...[
        "acquisition",
        "advertising",
        "advertisement",
        "ads",
        "ad spend",
        "paid media",
        "media spend",
        "media buying",
      ],
      ...["lead generation", "leads", "sem", "seo", "ppc", "trade fair", "trade fairs", "trade show", "exhibition"],
      ...[
        "sales commission",
        "sales commissions",
        "commission",
        "commissions",
        "affiliate",
        "market research",
        "referral fee",
      ],
      ...["获客", "获取", "广告", "推广", "拉新", "引流", "投放", "佣金", "提成", "展会", "市场调研", "渠道建设"],
      ...[
        "獲客",
        "獲取",
        "廣告",
        "推廣",
        "拉新客",
        "引流量",
        "投放費",
        "佣金",
        "抽成",
        "參展",
        "展覽",
        "市場調查",
        "通路建置",
      ],
    ],
    general: [
      ...["marketing", "promotion", "promotions", "campaign", "campaigns", "sales", "branding", "brand"],
      ...["营销", "市场", "促销", "销售", "品牌", "行銷", "市場", "促銷", "業務", "銷售"],
    ],
  },
  activation: {
    plain: [
      ...[
        "activation",
        "onboarding",
        "on boarding",
        "trial",
        "trials",
        "free trial",
        "welcome pack",
        "welcome kit",
        "demo",
      ],
      ...["implementation", "set up", "setup", "installation", "user training", "customer training"],
      ...["激活", "启用", "试用", "体验装", "新客礼", "新手", "开户", "安装", "实施", "客户培训"],
      ...["啟用", "試用", "體驗", "新客禮", "開通", "開戶", "安裝", "導入", "客戶培訓", "客戶教育訓練"],
    ],
    general: ["welcome", "开通", "導覽"],
  },
  retention: {
    plain: [
      ...[
        "retention",
        "support",
        "customer service",
        "customer care",
        "help desk",
        "helpdesk",
        "call centre",
        "call center",
      ],
      ...["after sales", "aftersales", "loyalty", "membership", "rewards", "reward points", "bonus points", "crm"],
      ...["maintenance", "warranty", "customer success", "complaints", "satisfaction survey", "ticket", "tickets"],
      ...[
        "留存",
        "维护",
        "维系",
        "保留",
        "客服",
        "客户服务",
        "售后",
        "呼叫中心",
        "忠诚",
        "会员",
        "积分",
        "投诉",
        "满意度",
        "回访",
      ],
      ...[
        "維護",
        "維繫",
        "客戶服務",
        "顧客服務",
        "售後",
        "客訴",
        "忠誠",
        "會員",
        "點數",
        "紅利",
        "滿意度",
        "回訪",
        "留客",
      ],
    ],
    general: ["service", "care", "服务", "服務"],
  },
  value: {
    plain: [
      ...[
        "account management",
        "key account",
        "key accounts",
        "upsell",
        "up sell",
        "upselling",
        "cross sell",
        "cross selling",
      ],
      ...["expansion", "upgrade", "upgrades", "customisation", "customization", "product development"],
      ...["大客户", "客户经理", "增值", "升级", "交叉销售", "追加销售", "价值实现", "定制", "客户成长"],
      ...["大客戶", "客戶經理", "加值", "升級", "交叉銷售", "追加銷售", "價值實現", "客製", "客戶成長"],
    ],
    general: ["growth", "增长", "成長"],
  },
  churn: {
    plain: [
      ...["churn", "win back", "winback", "reactivation", "refund", "refunds", "bad debt", "bad debts", "cancellation"],
      ...["cancellations", "goodwill", "chargeback", "chargebacks"],
      ...["流失", "挽回", "召回", "赢回", "退款", "退费", "坏账", "注销", "退订"],
      ...["贏回", "喚回", "退費", "壞帳", "呆帳", "解約", "退訂"],
    ],
    general: ["returns", "退货", "退貨"],
  },
};

/** Contain a word of the lists above and mean something else. */
export const misleading: readonly string[] = [
  ...[
    "cost of sales",
    "sales tax",
    "professional services",
    "brand licence",
    "office maintenance",
    "building maintenance",
  ],
  ...[
    "it support",
    "staff training",
    "bank service",
    "销售成本",
    "营业成本",
    "銷售成本",
    "營業成本",
    "设备维护",
    "設備維護",
  ],
];
