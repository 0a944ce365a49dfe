import { words, type Synonyms } from "./words";

const service: Synonyms = {
  plain: words(
    "support, customer service, customer care, help desk, helpdesk, call centre, call center, after sales, aftersales",
    "warranty, complaints, ticket, tickets",
    "客服, 客户服务, 售后, 呼叫中心, 投诉",
    "客戶服務, 顧客服務, 售後, 客訴",
  ),
  general: words("service, 服务, 服務"),
};

const maintenance: Synonyms = {
  plain: words("crm, maintenance, satisfaction survey", "维护, 维系, 满意度, 回访", "維護, 維繫, 滿意度, 回訪"),
  general: words("care"),
};

const retention: Synonyms = {
  plain: words(
    "retention, loyalty, membership, rewards, reward points, bonus points, customer success",
    "留存, 保留, 忠诚, 会员, 积分",
    "忠誠, 會員, 點數, 紅利, 留客",
  ),
  general: [],
};

export const retentionWords = { service, maintenance, retention };
