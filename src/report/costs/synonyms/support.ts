import { words } from "./words";

/** What serves all stages; asked only where no stage is named. */
export const supportWords = {
  dataManagement: words(
    "data management, data platform, data warehouse, data storage, data collection, data tools, data quality, analytics",
    "数据管理, 数据管理费用, 数据平台, 数据采集, 数据存储, 数据治理, 数据化管理",
    "資料管理, 數據管理, 數據平台, 資料蒐集, 資料儲存, 資料治理",
  ),
  compliance: words(
    "compliance, data protection, gdpr, audit, audits, regulatory, fines, penalties",
    "合规, 审计, 数据安全, 罚款, 监管",
    "法遵, 合規, 稽核, 資料安全, 罰款, 監管",
  ),
  riskReserve: words(
    "risk reserve, contingency, contingency reserve, provision for risks",
    "应急储备, 风险准备, 风险储备, 预备费",
    "應急儲備, 風險準備, 風險儲備, 預備金",
  ),
  overhead: words(
    "overhead, overheads, shared overhead, rent, utilities, electricity, insurance, depreciation, amortisation",
    "amortization, administration, general and administrative, office supplies, office maintenance, building maintenance",
    "it support, staff training, professional services, bank service, bank charges",
    "房租, 租金, 租赁, 水电, 保险, 折旧, 摊销, 行政, 办公, 管理费用, 设备维护",
    "租賃, 水電, 保險, 折舊, 攤銷, 辦公, 管理費用, 設備維護",
  ),
} as const;

/** Contain a word of a lifecycle line and mean something else. */
export const misleading = words(
  "sales tax, professional services, brand licence, office maintenance, building maintenance, it support",
  "staff training, bank service",
  "设备维护, 設備維護",
);
