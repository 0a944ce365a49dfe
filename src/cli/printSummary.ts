import { sumAmounts } from "../core";
import type { Translate } from "../i18n";
import type { Check } from "../report";
import type { DiaryEntry } from "../intake";
import { amount, count } from "./numbers";
import type { Summary } from "./summary";

type Source = Summary["sources"][number];

const rowsShown = 5;

function rowList(examples: readonly { readonly row: number }[], rows: number): string {
  const shown = examples.slice(0, rowsShown).map(({ row }) => row);
  return shown.join(", ") + (rows > shown.length ? ", …" : "");
}

function diaryLine({ rule, changed, count: cells, examples }: DiaryEntry, t: Translate): string {
  const values = { rule: t(`intake.rule.${rule}`), count: count(cells, t.locale), rows: rowList(examples, cells) };
  return t(changed ? "cli.summary.cleaned" : "cli.summary.flagged", values);
}

function sourceLines(source: Source, t: Translate): string[] {
  const numbers = {
    file: source.file,
    role: t(`intake.role.${source.role}`),
    read: count(source.rowsRead, t.locale),
    seen: count(source.rowsSeen, t.locale),
    amount: amount(source.amount, t.locale),
  };
  const columns = source.columns.map(({ title, field }) => `${title} = ${t(`intake.field.${field}`)}`);
  const lines = [t("cli.summary.source", numbers), `  ${columns.join(t("intake.list"))}`];
  if (source.rowsUnassigned > 0) {
    lines.push(`  ${t("cli.summary.unassigned", { count: count(source.rowsUnassigned, t.locale) })}`);
  }
  const excluded = source.exclusions.map(({ reason, count: rows, amount: sum, examples }) =>
    t("cli.summary.excluded", {
      count: count(rows, t.locale),
      reason: t(`intake.reason.${reason}`),
      amount: amount(sum, t.locale),
      rows: rowList(examples, rows),
    }),
  );
  const cleaned = (source.diary ?? []).map((entry) => diaryLine(entry, t));
  return [...lines, ...[...excluded, ...cleaned].map((line) => `  ${line}`)];
}

/** A check with its numbers; one about a source names it and the row. */
function checkLine({ name, source = "", row = 0, totals = 0, counts, ...found }: Check, t: Translate): string {
  const number = (value: number) => (counts ? count(value, t.locale) : amount(value, t.locale));
  const { expected, actual, difference } = found;
  const values = { expected: number(expected), actual: number(actual), difference: number(difference) };
  const key = difference === 0 ? "cli.summary.ties" : "cli.summary.differs";
  return t(key, { name: t(`report.check.${name}`, { source, row, totals }), ...values });
}

function totalLines(summary: Summary, t: Translate): string[] {
  const { totals } = summary;
  const customers = t("cli.summary.customers", {
    customers: count(totals.customers, t.locale),
    orders: count(totals.orders, t.locale),
    customerDays: count(totals.customerDays, t.locale),
    revenue: amount(totals.revenueOfPeriod, t.locale),
  });
  return [customers, ...costLines(summary, t), ...wholeLine(summary, t)];
}

/** What the tables hold, where it is more than the period shows. */
function wholeLine({ totals: { revenue, ledger, revenueOfPeriod, ledgerOfPeriod } }: Summary, t: Translate): string[] {
  if (revenue === revenueOfPeriod && ledger === ledgerOfPeriod) return [];
  return [t("cli.summary.whole", { revenue: amount(revenue, t.locale), ledger: amount(ledger, t.locale) })];
}

/** Cost of the lifecycle; where the ledger holds other accounts too, how its total comes about. */
function costLines({ totals, tieOuts }: Summary, t: Translate): string[] {
  if (!tieOuts.some(({ name }) => name === "ledger")) return [];
  const { allocated, unallocated, ledgerOfPeriod, costOfGoods, revenueAccounts } = totals;
  const money = (value: number) => amount(value, t.locale);
  const parts = { allocated: money(allocated), unallocated: money(unallocated) };
  const lifecycle = t("cli.summary.costs", { lifecycle: money(sumAmounts([allocated, unallocated])), ...parts });
  if (costOfGoods === 0 && revenueAccounts === 0) return [lifecycle];
  const booked = { cost: money(ledgerOfPeriod), goods: money(costOfGoods), accounts: money(revenueAccounts) };
  return [lifecycle, t("cli.summary.ledger", booked)];
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];

/** A finished run in words, for people. */
export function printSummary(summary: Summary, t: Translate): string {
  const { file, asOf, period, sources, tieOuts, warnings } = summary;
  return [
    ...(file === null ? [] : [t("cli.summary.written", { file })]),
    t("cli.summary.dates", { asOf, ...period }),
    ...totalLines(summary, t),
    ...section(
      t("cli.summary.sources"),
      sources.flatMap((source) => sourceLines(source, t)),
    ),
    ...section(
      t("cli.summary.checks"),
      tieOuts.map((check) => checkLine(check, t)),
    ),
    ...section(
      t("cli.summary.warnings"),
      warnings.map(({ text }) => text),
    ),
    "",
  ].join("\n");
}
