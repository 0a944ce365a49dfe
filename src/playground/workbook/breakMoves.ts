import type { PageLayoutSpec } from "./pageLayoutSpec";
import type { CellsMoved } from "./port";

/** Lets breaks follow their rows and columns; those of rows that go fall to what closes up. */
export function moveBreaks({ rowBreaks, columnBreaks }: PageLayoutSpec, { axis, at, count }: CellsMoved): void {
  const breaks = axis === "rows" ? rowBreaks : columnBreaks;
  const moved = breaks.map((start) => (start < at ? start : Math.max(at, start + count)));
  breaks.splice(0, breaks.length, ...new Set(moved.filter((start) => start > 0)));
}
