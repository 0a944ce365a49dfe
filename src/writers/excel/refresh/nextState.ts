import type { Place } from "../../../report/address";
import type { CellContent, SheetPlan } from "../../../report/plan";
import { keyedBlocks, type KeyedBlock } from "../../state/blocks";
import type { SheetChange } from "./sheetChange";
import type { Placer, Site } from "./sites";
import { type AnchorOf, type BlockState, rowPrints, chartStates, type SheetState } from "../../state/state";
import { frameState, pageState } from "../../state/frameState";
import { placedPage } from "./frameWork";

export interface NextState {
  readonly plan: SheetPlan;
  readonly site: Site;
  readonly final: Placer;
  readonly anchorOf: AnchorOf;
}

/** The state of a sheet that is made anew. */
export function freshState(job: NextState): SheetState {
  const blocks = keyedBlocks(job.plan).map((block) => blockState(job, block, block.at, {}));
  const frame = frameState(job.plan, pageState(job.plan));
  return { ...sheetState(job), blocks, frame, forgotten: [] };
}

/** The state of a sheet that was changed in place. */
export function changedState(job: NextState, { blocks, forgotten, layout }: SheetChange): SheetState {
  const states = blocks.map(({ next, change, state }) => {
    const place = { row: layout.finalRow(layout.planRow(next.at.row)), column: change.planColumns[0]! };
    const made = blockState(job, next, place, change.kept);
    return { ...made, anchor: state?.anchor ?? made.anchor };
  });
  const frame = frameState(job.plan, placedPage(job.plan, job.final));
  return { ...sheetState(job), blocks: states, frame, forgotten };
}

function sheetState({ plan, site }: NextState): Pick<SheetState, "key" | "name" | "charts"> {
  return { key: plan.key, name: site.name, charts: chartStates(plan) };
}

function blockState(
  { plan, site, final, anchorOf }: NextState,
  block: KeyedBlock,
  place: Place,
  kept: BlockState["kept"],
): BlockState {
  const { key, at, rowKeys, columnKeys, looks, source } = block;
  const placed = (content: CellContent | undefined) =>
    content === undefined ? undefined : final.content(content, plan.key);
  return {
    ...{ key, kind: source.kind, anchor: anchorOf(plan.key, key), at, place, rowKeys, columnKeys, kept, looks },
    ...(source.kind === "table" && { table: site.tables.get(source.name) ?? source.name }),
    rows: rowPrints(
      block,
      block.rows.map((row) => row.map(placed)),
    ),
  };
}
