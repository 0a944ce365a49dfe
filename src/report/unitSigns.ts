import { isStyled } from "./cellGrid";
import type { Block, Cell, ChartAxis, ChartBlock, SheetPlan } from "./plan";

const taiwan: Readonly<Record<string, string>> = { 万: "萬", 亿: "億" };

/** The sheet with the units of its number formats as Taiwan writes them: 萬 and 億. */
export function withTaiwanUnits(sheet: SheetPlan): SheetPlan {
  return { ...sheet, blocks: sheet.blocks.map(inBlock) };
}

const written = (format: string) => format.replace(/"([万亿])"/g, (_, sign: string) => `"${taiwan[sign]!}"`);

function inBlock(block: Block): Block {
  if (block.kind === "cells") return { ...block, rows: block.rows.map((row) => row.map(inCell)) };
  if (block.kind === "chart") return inChart(block);
  return { ...block, columns: block.columns.map((column) => ({ ...column, format: written(column.format) })) };
}

function inCell(cell: Cell): Cell {
  return isStyled(cell) && cell.format !== undefined ? { ...cell, format: written(cell.format) } : cell;
}

function inChart(chart: ChartBlock): ChartBlock {
  const { valueAxis, categoryAxis, labels } = chart;
  return {
    ...{ ...chart, valueAxis: { ...valueAxis, format: written(valueAxis.format) }, categoryAxis: inAxis(categoryAxis) },
    ...(labels !== undefined && { labels: written(labels) }),
  };
}

function inAxis(axis: ChartAxis): ChartAxis {
  return axis.format === undefined ? axis : { ...axis, format: written(axis.format) };
}
