import { words, type Synonyms } from "./words";

const valueRealisation: Synonyms = {
  plain: words("customisation, customization, product development", "价值实现, 定制", "價值實現, 客製"),
  general: [],
};

const upgrade: Synonyms = {
  plain: words(
    "account management, key account, key accounts, upsell, up sell, upselling, cross sell, cross selling, expansion",
    "upgrade, upgrades",
    "大客户, 客户经理, 增值, 升级, 交叉销售, 追加销售, 客户成长",
    "大客戶, 客戶經理, 加值, 升級, 交叉銷售, 追加銷售, 客戶成長",
  ),
  general: words("growth, 增长, 成長"),
};

export const valueWords = { valueRealisation, upgrade };
