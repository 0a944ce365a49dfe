/** Rows of a block: in the plan, on the sheet as it is, and in the plan of last time. */
export interface BlockSpan {
  readonly key: string;
  readonly next: Rows;
  readonly present: Rows;
  readonly old: Rows;
}

export interface Rows {
  readonly top: number;
  readonly height: number;
}

/** Rows to come or go; those to come by the sheet as it is, those to go once they have come. */
export interface Layout {
  readonly inserts: readonly Lines[];
  readonly removes: readonly Lines[];
  /** Where a row of the sheet is once rows have come. */
  readonly stageRow: (row: number) => number;
  /** The other way round; undefined for a row that has come. */
  readonly presentRow: (stage: number) => number | undefined;
  /** Where such a row is once rows have gone. */
  readonly finalRow: (stage: number) => number;
  /** Where a row of the plan goes, once rows have come. */
  readonly planRow: (row: number) => number;
  /** Where a row of the plan of last time is on the sheet as it is. */
  readonly oldRow: (row: number) => number;
  /** Blocks that the user moved past one another: they cannot be put in order row by row. */
  readonly astray: readonly string[];
}

export interface Lines {
  readonly at: number;
  readonly count: number;
}

export interface LayoutInput {
  readonly blocks: readonly BlockSpan[];
  /** Rows of the plan for blocks that are not on the sheet. */
  readonly added: readonly Rows[];
  /** Rows of the plan of last time of blocks that are gone with their rows and come back. */
  readonly lost: readonly Rows[];
  /** Whether nothing of the user's stands in a row. */
  readonly blank: (row: number) => boolean;
}

/** A line on which the three agree: the top or the bottom of a block. */
interface Joint {
  readonly next: number;
  readonly present: number;
  readonly old: number;
}

/**
 * Plans the rows of a sheet: blocks grow and shrink before their last row, gaps between them as the plan says; rows
 * that the user put between them stay.
 */
export function layoutOf({ blocks, added, lost, blank }: LayoutInput): Layout {
  const { standing, joints, astray } = inOrder(blocks);
  const inserts: Lines[] = [];
  const removes: Lines[] = [];
  const stages: number[] = [0];
  joints.slice(1).forEach((lower, index) => {
    const upper = joints[index]!;
    const has = lower.present - upper.present;
    const inside = standing.some((block) => covers(block, upper, lower));
    const back = lost.filter(({ top }) => top >= upper.old && top < lower.old);
    const had = lower.old - upper.old - back.reduce((sum, { height }) => sum + height, 0);
    const more = lower.next - upper.next - (inside ? has : Math.max(0, had));
    const stage = stages[index]! + has + Math.max(0, more);
    stages.push(stage);
    if (more > 0) inserts.push({ at: inside && has > 1 ? lower.present - 1 : lower.present, count: more });
    const free = inside ? -more : Math.min(-more, blankAbove(lower.present, upper.present, blank));
    if (free > 0) removes.push({ at: stage - free, count: free });
  });
  const last = joints.at(-1)!;
  const end = Math.max(last.next, ...added.map(({ top, height }) => top + height));
  const isEmpty = joints.length === 1 && Array.from({ length: end }, (_, row) => row).every(blank);
  if (end > last.next && !isEmpty) inserts.push({ at: last.present, count: end - last.next });
  const rows = {
    stageRow: afterInserts(inserts),
    presentRow: beforeInserts(inserts),
    finalRow: afterRemoves(removes),
  };
  const present = joints.map((joint) => joint.present);
  return {
    ...{ inserts: together(inserts), removes, astray, ...rows },
    planRow: placedRows({ joints, blocks: standing, by: "next", targets: stages }),
    oldRow: placedRows({ joints, blocks: standing, by: "old", targets: present }),
  };
}

/** Rows that come at the same place come at once. */
function together(lines: readonly Lines[]): Lines[] {
  const counts = new Map<number, number>();
  for (const { at, count } of lines) counts.set(at, (counts.get(at) ?? 0) + count);
  return [...counts].map(([at, count]) => ({ at, count }));
}

function afterInserts(inserts: readonly Lines[]): (row: number) => number {
  return (row) => inserts.reduce((sum, { at, count }) => (at <= row ? sum + count : sum), row);
}

function beforeInserts(inserts: readonly Lines[]): (stage: number) => number | undefined {
  const downwards = [...inserts].sort((a, b) => a.at - b.at);
  return (stage) => {
    let row = stage;
    for (const { at, count } of downwards) {
      if (row < at) return row;
      if (row < at + count) return undefined;
      row -= count;
    }
    return row;
  };
}

/** A row that goes itself is said to be where the next one comes to lie. */
function afterRemoves(removes: readonly Lines[]): (row: number) => number {
  return (row) => removes.reduce((sum, { at, count }) => sum - Math.max(0, Math.min(count, row - at)), row);
}

function covers({ next, present }: BlockSpan, upper: Joint, lower: Joint): boolean {
  const within = ({ top, height }: Rows, from: number, to: number) => top <= from && to <= top + height;
  return within(next, upper.next, lower.next) && within(present, upper.present, lower.present);
}

function blankAbove(row: number, top: number, blank: (row: number) => boolean): number {
  let count = 0;
  while (row - count > top && blank(row - count - 1)) count += 1;
  return count;
}

/** The blocks that stand in the order of the plan, and their joints from top to bottom. */
function inOrder(blocks: readonly BlockSpan[]) {
  const standing: BlockSpan[] = [];
  const astray: string[] = [];
  let joints: Joint[] = [{ next: 0, present: 0, old: 0 }];
  for (const block of [...blocks].sort((a, b) => a.next.top - b.next.top)) {
    const tried = [...joints, ...jointsOf(block)].sort((a, b) => a.next - b.next || a.present - b.present);
    const orderly = tried.every(
      (joint, index) =>
        index === 0 || (joint.present >= tried[index - 1]!.present && joint.old >= tried[index - 1]!.old),
    );
    if (orderly) {
      standing.push(block);
      joints = tried;
    } else astray.push(block.key);
  }
  return { standing, joints, astray };
}

function jointsOf({ next, present, old }: BlockSpan): Joint[] {
  return [
    { next: next.top, present: present.top, old: old.top },
    { next: next.top + next.height, present: present.top + present.height, old: old.top + old.height },
  ];
}

interface PlacedRows {
  readonly joints: readonly Joint[];
  readonly blocks: readonly BlockSpan[];
  /** How rows are counted. */
  readonly by: "next" | "old";
  /** Where the joints go. */
  readonly targets: readonly number[];
}

/** Rows of a block hang on its top, rows of a gap on the block below. */
function placedRows({ joints, blocks, by, targets }: PlacedRows) {
  return (row: number): number => {
    const lower = joints.findIndex((joint) => joint[by] > row);
    if (lower < 0) return targets.at(-1)! + row - joints.at(-1)![by];
    const [above, below] = [joints[lower - 1]!, joints[lower]!];
    const inside = blocks.some((block) => covers(block, above, below));
    return inside ? targets[lower - 1]! + row - above[by] : targets[lower]! - (below[by] - row);
  };
}
