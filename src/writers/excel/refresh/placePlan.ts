import { isStyled } from "../../../report/cellGrid";
import type { Cell, CellContent, SheetPlan } from "../../../report/plan";
import type { Placer, Site } from "./sites";

/** A sheet of the plan whose formulas say what sheets, tables and cells are called and where they are. */
export function placedSheet(plan: SheetPlan, site: Site, placer: Placer): SheetPlan {
  const content = (one: CellContent): CellContent => placer.content(one, plan.key);
  const cell = (one: Cell): Cell => (isStyled(one) ? { ...one, content: content(one.content) } : content(one));
  const blocks = plan.blocks.map((block): SheetPlan["blocks"][number] => {
    if (block.kind === "chart") return block;
    if (block.kind === "cells") return { ...block, rows: block.rows.map((row) => row.map(cell)) };
    const name = site.tables.get(block.name) ?? block.name;
    return { ...block, name, rows: block.rows.map((row) => row.map(content)) };
  });
  return { ...plan, name: site.name, blocks };
}
