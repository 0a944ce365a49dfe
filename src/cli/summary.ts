import type { Translate } from "../i18n";
import { intakeSentence, type Field, type SourceRecord, type AntiJoin, type Joins, type SimilarNames } from "../intake";
import type { Check, ReportData } from "../report";
import type { ReportPlan } from "../report/plan";
import { amount, count } from "./numbers";
import type { SourceWarning } from "./sourceWarnings";

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
  readonly totals: ReportData["totals"];
  readonly tieOuts: readonly Check[];
  readonly sheets: readonly string[];
  readonly charts: readonly { readonly sheet: string; readonly title: string }[];
  readonly warnings: readonly { readonly kind: string; readonly text: string }[];
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
    case "doubtful-column":
    case "rival-columns":
      return t(`cli.warning.${warning.kind}`, { ...warning, field: t(`intake.field.${warning.field}`) });
    case "missing-customers":
      return missingSentence(warning.found, t);
    default:
      return t(`cli.warning.${warning.kind}`, { ...warning });
  }
}

function missingSentence({ table, missingIn, examples, ...found }: AntiJoin, t: Translate): string {
  const numbers = { customers: count(found.customers, t.locale), rows: count(found.rows, t.locale) };
  const tables = { table: t(`report.role.${table}`), missingIn: t(`report.role.${missingIn}`) };
  const values = { ...tables, ...numbers, amount: amount(found.amount, t.locale), examples: examples.join(", ") };
  return t("cli.warning.missing-customers", values);
}

/** What the report itself has to say about its data. */
export function reportSentence({ kind, ...values }: ReportData["warnings"][number], t: Translate): string {
  const words = Object.entries(values).map(([name, value]: [string, number]) => [
    name,
    name === "amount" ? amount(value, t.locale) : count(value, t.locale),
  ]);
  return t(`report.warning.${kind}`, Object.fromEntries(words) as Record<string, string>);
}
