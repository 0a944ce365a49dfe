import { isFormula } from "../../../report/cellGrid";
import type { CellContent } from "../../../report/plan";
import type { Area } from "./area";
import type { StandingFormat } from "./frameRecord";

/** A sheet of ours as the user has left it. */
export interface PresentSheet {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** From A1 to the last used cell. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Where the blocks stand; those that are gone are not in it. */
  readonly blocks: ReadonlyMap<string, PresentBlock>;
  /** Names of the charts. */
  readonly charts: ReadonlySet<string>;
  readonly formats: readonly StandingFormat[];
}

export interface PresentBlock {
  readonly area: Area;
  /** Name of the table that stands there, if one does. */
  readonly table?: string;
}

/** What a cell holds; null for an empty one. */
export function contentAt({ cells }: Pick<PresentSheet, "cells">, row: number, column: number): CellContent {
  const content = cells[row]?.[column] ?? null;
  return content === "" ? null : content;
}

export function isBlank(content: CellContent | undefined): boolean {
  return content === undefined || content === null || content === "";
}

/** What Excel says of a cell: a formula only if it does not show its own text. */
export function contentOf(value: unknown, formula: unknown): CellContent {
  const shown = value as string | number | boolean;
  const isLive = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isLive ? { formula, value: shown } : shown;
}

/** What a cell shows, in words. */
export function shownText(content: CellContent): string {
  const shown = isFormula(content) ? content.value : content;
  if (shown === null) return "";
  return typeof shown === "object" ? shown.error : String(shown);
}
