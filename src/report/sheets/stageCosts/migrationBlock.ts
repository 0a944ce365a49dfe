import type { Migration } from "../../../core";
import { columnLetters } from "../../address";
import { isoDate } from "../../calendar";
import { block, cell, row } from "../../cells";
import { stageLabel, type PlanContext } from "../../context";
import { formats } from "../../formats";
import { column, formula } from "../../formulas";
import type { Cell, CellsBlock } from "../../plan";
import { customerColumns } from "../../tables";
import { moves, type StageCostsLayout } from "./layout";

/** From which stage to which: each customer once, also those who were not there yet. */
export function migrationBlock(context: PlanContext, { migration: at }: StageCostsLayout): CellsBlock {
  const { data, t } = context;
  const { stages } = data.model;
  const words = stages.map((stage) => stageLabel(t, stage));
  const heading = t("report.life.heading.migration", { from: isoDate(data.period.start - 1), to: isoDate(data.asOf) });
  const total = columnLetters(stages.length + 1);
  const lines = stages.map((_, from) => {
    const counts = data.lifecycle.migration.counts[from]!;
    const current = at.first + from;
    return [
      cell(words[from]!, "label"),
      ...Array.from(counts, (count, to) =>
        cell(
          formula(countIf(context, current, `${columnLetters(to + 1)}$${at.header}`), count),
          "formula",
          formats.whole,
        ),
      ),
      cell(
        formula(`=SUM(B${current}:${columnLetters(stages.length)}${current})`, sumOf(counts)),
        "rowTotal",
        formats.whole,
      ),
    ];
  });
  const sums = [...stages.map((_, to) => columnLetters(to + 1)), total].map((letter, to) => {
    const value = data.lifecycle.migration.counts.reduce((sum, counts) => sum + (counts[to] ?? sumOf(counts)), 0);
    return cell(formula(`=SUM(${letter}${at.first}:${letter}${at.last})`, value), "total", formats.whole);
  });
  return {
    ...block(at.heading, [
      row("heading", heading, ...Array<null>(stages.length + 1).fill(null)),
      [cell(t("report.life.column.fromTo"), "header"), ...row("headerNumber", ...words, t("report.total"))],
      ...lines,
      [cell(t("report.total"), "total"), ...sums],
    ]),
    key: "migration",
  };
}

function sumOf(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function countIf({ t, names }: PlanContext, current: number, to: string): string {
  const titles = customerColumns(t);
  const of = (title: string) => column(names.tables.customers, title);
  return `=COUNTIFS(${of(titles.stageAtStart)},$A${current},${of(titles.stage)},${to})`;
}

/** How many stayed, went on, skipped, fell back, left and returned; their shares of all. */
export function movesBlock(context: PlanContext, { migration: at, kinds }: StageCostsLayout): CellsBlock {
  const { data, t } = context;
  const all = `${columnLetters(data.model.stages.length + 1)}$${at.last + 1}`;
  const total = data.totals.customers;
  const lines = moves.map((kind, index): Cell[] => {
    const value = data.lifecycle.migration[kind];
    const current = kinds.first + index;
    return [
      cell(t(`report.life.move.${kind}`), "label"),
      cell(formula(cellsOf(context, kind, at.first), value), "formula", formats.whole),
      cell(formula(`=IF(${all}=0,0,B${current}/${all})`, total === 0 ? 0 : value / total), "formula", formats.share),
    ];
  });
  return {
    ...block(kinds.heading, [
      row("heading", t("report.life.heading.moves"), null, null),
      [
        cell(t("report.life.column.move"), "header"),
        ...row("headerNumber", t("report.column.customers"), t("report.column.share")),
      ],
      ...lines,
    ]),
    key: "moves",
  };
}

/** The cells of the matrix that are moves of a kind, as runs along its rows. */
function cellsOf({ data }: PlanContext, kind: keyof Omit<Migration, "counts">, first: number): string {
  const { stages, unseen = [], churn } = data.model;
  const seen = stages.filter((stage) => !unseen.includes(stage) && stage !== churn);
  const place = (index: number) => seen.indexOf(stages[index]!);
  const gone = churn === undefined ? -1 : stages.indexOf(churn);
  const isBetween = (a: number, b: number) => a !== b && a !== gone && b !== gone;
  const isKind: Readonly<Record<typeof kind, (a: number, b: number) => boolean>> = {
    stayed: (a, b) => a === b,
    forward: (a, b) => isBetween(a, b) && b > a,
    skipped: (a, b) => isBetween(a, b) && place(b) > place(a) + 1,
    backward: (a, b) => isBetween(a, b) && b < a,
    left: (a, b) => a !== b && b === gone,
    returned: (a, b) => a !== b && a === gone,
  };
  const runs = stages.flatMap((_, from) =>
    runsOf(
      stages.map((__, to) => isKind[kind](from, to)),
      first + from,
    ),
  );
  return runs.length === 0 ? "=0" : `=SUM(${runs.join(",")})`;
}

function runsOf(chosen: readonly boolean[], row: number): string[] {
  const runs: string[] = [];
  for (let start = 0; start < chosen.length; start++) {
    if (!chosen[start]) continue;
    let end = start;
    while (chosen[end + 1]) end++;
    const [from, to] = [`${columnLetters(start + 1)}${row}`, `${columnLetters(end + 1)}${row}`];
    runs.push(from === to ? from : `${from}:${to}`);
    start = end;
  }
  return runs;
}
