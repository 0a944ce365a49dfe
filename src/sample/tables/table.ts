import type { Locale } from "../../i18n";
import { customerNames } from "../names";
import type { Sample } from "../sample";
import { wordsOf, type WordKey, type Words } from "../words";

export type TableKey =
  | ("customers" | "orders" | "subscriptions" | "spend" | "touchpoints" | "tickets" | "surveys")
  | ("ledger" | "budget" | "activities" | "initiatives");

/** What a column holds: words, whole numbers, amounts with two decimals, days, or moments to the minute. */
export type ColumnKind = "text" | "whole" | "amount" | "day" | "moment";

/** A cell: days and moments are serial numbers, amounts are units. Blank is null. */
export type SampleCell = string | number | null;

export interface SampleColumn {
  readonly title: string;
  readonly kind: ColumnKind;
}

/** A table as a careful person would keep it, in one language. */
export interface SampleTable {
  readonly key: TableKey;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly SampleCell[])[];
}

/** What a table is made from. */
export interface TableInputs {
  readonly sample: Sample;
  readonly words: Words;
  /** By the place of the customer. */
  readonly names: readonly string[];
}

export function tableInputs(sample: Sample, locale: Locale): TableInputs {
  return { sample, words: wordsOf[locale], names: customerNames(sample.people, sample.seed, locale) };
}

type ColumnWord = Extract<WordKey, `column.${string}`> extends `column.${infer Name}` ? Name : never;

/** Columns by the keys of their titles. */
export function columns(words: Words, kinds: readonly (readonly [ColumnWord, ColumnKind])[]): SampleColumn[] {
  return kinds.map(([name, kind]) => ({ title: words[`column.${name}`], kind }));
}

/** Cents as units; undefined as a blank. */
export const units = (cents: number | undefined): number | null => (cents === undefined ? null : cents / 100);
