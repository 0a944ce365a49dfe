import {
  customerNames,
  IntakeError,
  joinsOf,
  joinOrders,
  joinTables,
  mergeSimilar,
  requireOneCurrency,
  similarNames,
  withoutSummaries,
  type Facts,
  type Joins,
  type SimilarNames,
} from "../intake";
import { reportData, type ReportData } from "../report";
import type { Template } from "../template";
import { PaneError, startOf } from "./errors";
import { painted } from "./painted";
import type { ReadSource } from "./readTable";
import type { Asked } from "./questions/tableQuestions";
import { readTables, type ReadingJob, type TablesRead } from "./readTables";
import { readOptions, reportSettings } from "./settings";

export interface ComputeJob extends ReadingJob {
  readonly template: Template | undefined;
}

/** All that was read and computed, before anything is written. */
export interface Computed {
  readonly sources: readonly ReadSource[];
  readonly facts: Facts;
  readonly data: ReportData;
  readonly joins: Joins;
  readonly similar: readonly SimilarNames[];
}

/**
 * Reads the chosen tables and computes the report; writes nothing.
 *
 * @returns the questions to be answered first, if there are any
 * @throws PaneError, IntakeError, CoreError, and what the workbook throws
 */
export async function compute(job: ComputeJob): Promise<Computed | readonly Asked[]> {
  const { settings, template, signal, onProgress } = job;
  await painted(); // the progress, before the browser is kept busy
  const { sources: read, asked } = await readTables(job);
  if (asked.length > 0) return asked;

  onProgress({ step: "computing", done: 0, total: 0 });
  await painted();
  signal.throwIfAborted();
  const { sources, asked: doubts } = withJoinedOrders(read, job);
  if (doubts.length > 0) return doubts;
  requireBought(sources);
  const tables = sources.map(({ table }) => table);
  const records = tables.map(({ record }) => record);
  requireOneCurrency(records);
  const joined = joinTables(tables);
  const similar = similarNames(customerNames(joined));
  const reported = { ...template?.settings, ...reportSettings(settings) };
  const merged = settings.mergeNames ? mergeSimilar(joined, similar) : joined;
  const { masked, maskedRecord, masksOf } = await import(/* webpackChunkName: "masking" */ "../report/data/masking");
  const masks = masksOf(merged, reported);
  const facts = masked(merged, masks);
  const told = records.map((record) => maskedRecord(record, masks));
  return {
    sources,
    facts,
    data: reportData({ facts, sources: told, settings: reported }),
    joins: joinsOf(facts),
    similar,
  };
}

/** Orders in parts, put together by their numbers; or what must be known of tables that may be no sales. */
function withJoinedOrders(sources: readonly ReadSource[], { settings }: ComputeJob): TablesRead {
  const tables = sources.map(({ table }) => table);
  try {
    const joined = withoutSummaries(joinOrders(tables, readOptions(settings)));
    return { sources: sources.map(({ source }, i) => ({ source, table: joined[i]! })), asked: [] };
  } catch (error) {
    const questions = error instanceof IntakeError ? error.questions : [];
    if (questions.length === 0) throw error;
    const nameOf = ({ table }: ReadSource) => table.record.name;
    const asked = questions.flatMap((question) =>
      sources.filter((one) => nameOf(one) === question.source).map(({ source }) => ({ source: source.id, question })),
    );
    return { sources, asked };
  }
}

/** Without a row of orders or subscriptions there is no report. */
function requireBought(sources: readonly ReadSource[]): void {
  const bought = sources.filter(({ table: { role } }) => role === "orders" || role === "subscriptions");
  if (bought.length > 0 && bought.every(({ table }) => table.record.rowsRead === 0)) {
    throw new PaneError("no-orders", startOf(bought[0]!.source));
  }
}
