import { words, type Synonyms } from "./words";

const identification: Synonyms = {
  plain: words(
    "lead generation, leads, market research, prospecting",
    "市场调研, 潜在客户, 客户识别",
    "市場調查, 潛在客戶, 客戶識別",
  ),
  general: [],
};

const acquisition: Synonyms = {
  plain: words(
    "acquisition, advertising, advertisement, ads, ad spend, paid media, media spend, media buying, sem, seo, ppc",
    "trade fair, trade fairs, trade show, exhibition, sales commission, sales commissions, commission, commissions",
    "affiliate",
    "获客, 获取, 广告, 推广, 拉新, 引流, 投放, 佣金, 提成, 展会, 渠道建设",
    "獲客, 獲取, 廣告, 推廣, 拉新客, 引流量, 投放費, 抽成, 參展, 展覽, 通路建置",
  ),
  general: words(
    "marketing, promotion, promotions, campaign, campaigns, sales, branding, brand",
    "营销, 市场, 促销, 销售, 品牌",
    "行銷, 市場, 促銷, 業務, 銷售",
  ),
};

const referral: Synonyms = {
  plain: words(
    "referral fee, referral fees, referral programme, referral program, referral bonus, referral reward, referral rewards",
    "转介绍, 老带新, 推荐奖励",
    "轉介紹, 舊客介紹, 推薦獎勵",
  ),
  general: [],
};

export const acquisitionWords = { identification, acquisition, referral };
