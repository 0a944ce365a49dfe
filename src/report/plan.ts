import type { ChartBlock } from "./chartBlock";
import type { RangeRef } from "./rangeRef";
import type { InputSource } from "./inputSource";
import type { StyleName } from "./styles";
import type { Dimension, Trace } from "./traced";

export type * from "./chartBlock";
export type * from "./inputSource";
export type * from "./rangeRef";
export type * from "./traced";

/**
 * A report as plain data: what stands where. No Office, no clock, no randomness.
 *
 * Every name in a plan is final (sheets, tables, defined names are already unique in the target workbook),
 * so that formulas can refer to them and a writer never renames anything. Formulas on the first sheet refer to
 * tables and names of later ones: a writer makes all sheets, then the tables, then the names, then the formulas.
 */
export interface ReportPlan {
  readonly title: string;
  readonly locale: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  readonly properties: DocumentProperties;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  /** Version of the add-in that planned the report. */
  readonly version: string;
  /** Program that the file names as its maker; absent: the add-in, whose reports are results and not read as data. */
  readonly application?: string;
}

export interface SheetPlan {
  /** Stable id within the report, e.g. "cover"; goes into the tag of the sheet. */
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** What may be typed into the inputs of the sheet; absent for sheets without any. */
  readonly validations?: readonly Validation[];
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  readonly gridlines: boolean;
  /** Rows to keep in view; 0 for none. */
  readonly freezeRows: number;
  readonly tabColor: string;
  readonly print: PrintSetup;
}

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on each page, e.g. "1:5"; undefined for none. */
  readonly titleRows?: string;
  /** Columns repeated on each page, e.g. "A:B"; undefined for none. */
  readonly titleColumns?: string;
  /** The last row that prints; undefined for all. What is below stays on the screen. */
  readonly lastRow?: number;
  /** What prints, e.g. "A1:P105", where that is not all; made of `lastRow`. */
  readonly area?: string;
  /** Pages side by side; default: one. */
  readonly pagesWide?: number;
  /** Rows, counted from 1, that begin a new page. */
  readonly pageBreaks?: readonly number[];
  /** Columns that begin a new page, where there are pages side by side, e.g. "P". */
  readonly columnBreaks?: readonly string[];
  readonly header: string;
  readonly footer: string;
}

export type Block = CellsBlock | TableBlock | ChartBlock;

/** Loose cells, top left at `at`. `null` leaves a cell alone. */
export interface CellsBlock {
  readonly kind: "cells";
  /** Stable within the sheet; a refresh finds the block of last time by it. */
  readonly key?: string;
  /** Stable key of each row, where what it says first is not, as it is in another language. */
  readonly rowKeys?: readonly string[];
  readonly at: string;
  readonly rows: readonly (readonly Cell[])[];
}

export type CellValue = string | number | boolean | null;

/** A result that is an Excel error, such as "#N/A". */
export interface ErrorValue {
  readonly error: "#DIV/0!" | "#N/A" | "#NUM!" | "#VALUE!";
}

/** A formula in en-US syntax, starting with "=", and the value our code computed for it. Never built from text the user typed. */
export interface Formula {
  readonly formula: string;
  readonly value: CellValue | ErrorValue;
}

/** A value (text stays text, even if it starts with "="), or a formula. */
export type CellContent = CellValue | Formula;

/** A cell with its look. `link` is the key of a sheet to jump to. */
export interface StyledCell {
  readonly content: CellContent;
  readonly style?: StyleName;
  readonly format?: string;
  readonly link?: string;
  /** What a number is made of; absent for words, and for numbers that come of others on the sheet alone. */
  readonly trace?: Trace;
  /** Only of cells that the user types in, for what she types to be read back. */
  readonly input?: InputSource;
}

/** What may be typed into cells. Values or references in en-US notation; `message` is shown where something else is typed. */
export interface Validation {
  readonly range: string;
  readonly rule:
    | { readonly kind: "list"; readonly options: readonly string[] | RangeRef }
    | { readonly kind: "decimal" | "whole"; readonly min?: number; readonly max?: number }
    | { readonly kind: "date"; readonly min?: number; readonly max?: number };
  readonly title: string;
  readonly message: string;
}

export type Cell = CellContent | StyledCell;

export interface TableColumn {
  readonly title: string;
  /** Number format in en-US notation; "@" for text. */
  readonly format: string;
  readonly style?: StyleName;
  /** Stable within the table, whatever the language of its title. */
  readonly key?: string;
  /** What the numbers of the column are made of; the table's `dimension` adds the row. */
  readonly trace?: Trace;
}

export interface TableBlock {
  readonly kind: "table";
  /** Stable within the sheet; a refresh finds the table of last time by it. */
  readonly key?: string;
  /** Stable key of each row, such as the customer, so that notes beside a row stay with it. */
  readonly rowKeys?: readonly string[];
  /** A refresh leaves the rows that stand and adds those of the plan below them, as in a log. */
  readonly keepsRows?: boolean;
  /** What the rows are; `rowKeys` are then its values. */
  readonly dimension?: Dimension;
  /** Row by row, by key of the column, where numbers of a column are made of different things. */
  readonly traces?: readonly Readonly<Record<string, Trace>>[];
  /** Top-left cell, that of the first title. */
  readonly at: string;
  /** Letters and digits only; formulas refer to it. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** One or more rows: Excel has no table without any. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly filter: boolean;
}

export type ConditionalFormat =
  | {
      readonly kind: "equal" | "notEqual";
      readonly range: string;
      readonly value: number | string;
      readonly style: StyleName;
    }
  /** Where the formula is true; it starts with "=" and is that of the range's first cell, relative for the others. */
  | { readonly kind: "expression"; readonly range: string; readonly formula: string; readonly style: StyleName }
  /** Green from the upper of two limits on, yellow from the lower one; where small is good, the other way round. */
  | {
      readonly kind: "iconSet";
      readonly range: string;
      readonly icons: "arrows" | "trafficLights";
      readonly limits: readonly [lower: number, upper: number];
      readonly smallIsGood?: boolean;
      /** The icon stands for the number. */
      readonly iconsOnly?: boolean;
    }
  | { readonly kind: "dataBar"; readonly range: string; readonly color: string }
  | { readonly kind: "colorScale"; readonly range: string; readonly low: string; readonly high: string };

/** A workbook-wide name for cells of the report. */
export interface NamePlan {
  readonly name: string;
  readonly cells: RangeRef;
}

/** Names that stand in the target workbook already; a plan avoids them, without regard to case. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}
