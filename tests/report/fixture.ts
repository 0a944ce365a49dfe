import { translator } from "../../src/i18n";
import type { SourceRecord } from "../../src/intake/source";
import { reportData, reportPlan, type ReportData } from "../../src/report";
import type { ReportPlan } from "../../src/report/plan";
import { factsOf, type LedgerRow, type OrderRow } from "./facts";

/**
 * A small company, worked out by hand. As of 2025-06-30 (its last order); the period is that of the ledger,
 * 2025-01-01 to 2025-06-30.
 */
export const orderRows: readonly OrderRow[] = [
  // value: 5 orders, last 29 days ago. On 2024-12-31: 2 orders, last 152 days ago, retention. Period: 80 + 90 + 110
  ["A-1", "2024-03-10", "Anna", 100],
  ["A-2", "2024-08-01", "Anna", 120],
  ["A-3", "2025-01-15", "Anna", 80, "Email"],
  ["A-4", "2025-03-20", "Anna", 90],
  ["A-5", "2025-06-01", "Anna", 110],
  // retention: 2 orders, last 41 days ago. Both in the period
  ["B-1", "2025-02-05", "Berg GmbH", 50.5, "Search"],
  ["B-2", "2025-05-20", "Berg GmbH", 49.5],
  // acquisition: 1 order, 20 days ago. The name is text, whatever it looks like
  ["C-1", "2025-06-10", "=SUM(1,1)", 20, "search "],
  // activation: 1 order, 90 days ago
  ["D-1", "2025-04-01", "陈记茶行", 75.25, "=Fair"],
  // churn: last 2024-06-15, so churned on 2024-12-13 (181 days later): before the period
  ["E-1", "2024-01-05", "Dora", 30],
  ["E-2", "2024-02-05", "Dora", 30],
  ["E-3", "2024-06-15", "Dora", 40],
  // churn since 2025-05-20 (181 days after 2024-11-20). On 2024-12-31: 1 order, 41 days ago, activation
  ["F-1", "2024-11-20", "Emil", 60],
  // retention: 2 orders, last 179 days ago; the return makes no order. On 2024-12-31: 244 days, churn
  ["G-1", "2024-05-01", "Fay", 10],
  ["G-2", "2025-01-02", "Fay", 35],
  ["G-2", "2025-01-10", "Fay", -5],
  // prospect: a return only
  ["H-1", "2025-03-03", "Gao", -12],
  // acquisition: one order of two rows, today
  ["I-1", "2025-06-30", "Hana", 15.1, "Search"],
  ["I-1", "2025-06-30", "Hana", 4.9],
  // two customers share an order number: activation (1 order, 56 days ago); retention (2 orders on one day)
  ["SO-17", "2025-05-05", "Ivo", 12.34, "Email"],
  ["SO-17", "2025-05-06", "Jun", 7.66],
  ["SO-18", "2025-05-06", "Jun", 10],
  // nobody's
  ["U-1", "2025-02-14", null, 33.33],
  ["U-2", "2024-12-24", null, 11.11],
];

/** 650.00 in all: 573.00 allocated, the rent of 77.00 is not; 92.90 direct, 557.10 shared. Kim appears here only. */
export const ledgerRows: readonly LedgerRow[] = [
  ["2025-01-31", "Advertising", null, 200, "Search"],
  ["2025-02-28", "Advertising", null, 100.1, "=Fair"],
  ["2025-03-31", "Onboarding", null, 60],
  ["2025-04-30", "Customer support", null, 90],
  ["2025-04-30", "Customer support", "Anna", 15.5],
  ["2025-05-31", "Loyalty programme", null, 30],
  ["2025-05-31", "Account management", "Anna", 25],
  ["2025-06-15", "Advertising", "Kim", 40],
  ["2025-06-30", "Refunds", "Emil", 12.4],
  ["2025-06-30", "Office rent", null, 77],
];

const recognition = { role: "orders", headerRow: 0, columns: [], missing: [] } as const;

/** 24 order rows and one that could not be read; 977.69 = 576.58 in the period + 401.11 outside. */
const sources: readonly SourceRecord[] = [
  {
    ...{
      name: "orders.csv",
      role: "orders",
      recognition,
      rowsSeen: 25,
      rowsRead: 24,
      amount: 977.69,
      rowsUnassigned: 2,
    },
    exclusions: [
      {
        ...{ reason: "unreadable-date", count: 1, amount: 9.99 },
        examples: [{ row: 14, column: "Order date", value: "soon" }],
      },
    ],
  },
  {
    ...{
      name: "ledger.csv",
      role: "ledger",
      recognition: { ...recognition, role: "ledger" },
      rowsSeen: 10,
      rowsRead: 10,
    },
    ...{ amount: 650, rowsUnassigned: 6, exclusions: [] },
  },
];

const settings = { unit: "EUR", subject: "Sample Ltd" } as const;

/** The company's data with its ledger; its sources may be changed. */
export function companyData(change: (source: SourceRecord) => SourceRecord = (source) => source): ReportData {
  return reportData({ facts: factsOf(orderRows, ledgerRows), sources: sources.map(change), settings });
}

/** The same without a ledger. */
export function companyWithoutLedger(): ReportData {
  return reportData({ facts: factsOf(orderRows), sources: sources.slice(0, 1), settings });
}

/** The same with a tenth of the cost, 65.00: it earns something. */
export function companyWithProfit(): ReportData {
  const tenth = ledgerRows.map(([date, category, customer, amount, channel]) => {
    return [date, category, customer, amount / 10, channel ?? null] as const;
  });
  return reportData({ facts: factsOf(orderRows, tenth), sources: [], settings });
}

/** The company's report in a language. */
export function companyPlan(locale = "en", data = companyData()): ReportPlan {
  return reportPlan(data, translator(locale));
}
