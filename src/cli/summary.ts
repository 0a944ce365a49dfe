import type { Translate } from "../i18n";
import { intakeSentence, type Field, type SourceRecord, type Joins, type SimilarNames } from "../intake";
import { warningSentence, type Check, type ReportData } from "../report";
import type { ReportPlan } from "../report/plan";
import { amount, count } from "./numbers";
import type { SourceWarning } from "./sourceWarning";
import type { SummaryTotals } from "./summaryTotals";

/** All that is said about a finished run, by `--json` as it is, otherwise in words. */
export interface Summary {
  /** Where the workbook is; null if none was asked for. */
  readonly file: string | null;
  readonly asOf: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly sources: readonly SourceSummary[];
  /** Customers that one table has and another lacks, and rows without a customer. */
  readonly joins: Joins;
  /** Names that may be one customer. */
  readonly similarNames: readonly SimilarNames[];
  readonly totals: SummaryTotals;
  readonly tieOuts: readonly Check[];
  readonly sheets: readonly string[];
  readonly charts: readonly { readonly sheet: string; readonly title: string }[];
  readonly warnings: readonly { readonly kind: string; readonly text: string }[];
  /** Skipped files that may be the only ledger or budget: then the command does not end as done. */
  readonly unusedFiles: readonly string[];
}

interface SourceSummary extends Omit<SourceRecord, "name" | "recognition"> {
  readonly file: string;
  readonly preset: string | null;
  readonly columns: readonly { readonly title: string; readonly field: Field; readonly confidence: number }[];
}

export function sourceSummary({ name, recognition, ...record }: SourceRecord): SourceSummary {
  const columns = recognition.columns.flatMap(({ title, index, field, confidence }) =>
    field === undefined
      ? []
      : [{ title: title || String(index + 1), field, confidence: Math.round(confidence * 100) / 100 }],
  );
  return { file: name, preset: recognition.preset ?? null, columns, ...record };
}

export function chartsOf({ sheets }: ReportPlan): Summary["charts"] {
  return sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) => (block.kind === "chart" ? [{ sheet: name, title: block.title }] : [])),
  );
}

/** What the sources gave reason to say. */
export function sourceSentence(warning: SourceWarning, t: Translate): string {
  switch (warning.kind) {
    case "skipped-file":
      return t("cli.warning.skipped-file", { reason: intakeSentence(warning.error, t) });
    case "appended":
      return t("cli.warning.appended", { role: t(`report.role.${warning.role}`), files: warning.files });
    case "doubtful-role": {
      const [role = "", ...others] = warning.roles.map((one) => t(`intake.role.${one}`));
      return t("cli.warning.doubtful-role", { file: warning.file, role, others: others.join(t("intake.list")) });
    }
    case "taken-for":
      return t("cli.warning.taken-for", { file: warning.file, role: t(`intake.role.${warning.role}`) });
    case "doubtful-column":
    case "rival-columns":
      return t(`cli.warning.${warning.kind}`, { ...warning, field: t(`intake.field.${warning.field}`) });
    default:
      return t(`cli.warning.${warning.kind}`, { ...warning });
  }
}

/** What would change a decision about tax. */
const otherBasis = {
  "tax-net": "gross",
  "tax-off": "gross",
  "tax-gross": "net",
  "tax-kept": "net",
  "tax-unsaid": "net",
} as const;

type ReportWarning = ReportData["warnings"][number];

const isTax = (warning: ReportWarning): warning is Extract<ReportWarning, { kind: keyof typeof otherBasis }> =>
  warning.kind in otherBasis;

/** The option that would change what a warning says was done. */
function remedyFor(warning: ReportWarning, t: Translate): string[] {
  if (warning.kind === "similar-names") return [t("cli.remedy.merge")];
  if (!isTax(warning)) return [];
  const { kind, source, column } = warning;
  return [t("cli.remedy.answer", { source, column, value: otherBasis[kind] })];
}

/** What the report itself has to say about its data. */
export function reportSentence(warning: ReportWarning, t: Translate): string {
  const sentence = warningSentence(warning, t, (value, decimals) =>
    decimals === 2 ? amount(value, t.locale) : count(value, t.locale),
  );
  return [sentence, ...remedyFor(warning, t)].join(t.locale === "en" ? " " : "");
}
