/** Equal cells as one rectangle; `row` and `column` count from the top left of the grid. */
export interface Rectangle<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: T;
}

type Grid<T> = readonly (readonly (T | undefined)[])[];

/**
 * Covers the equal cells of a grid with few rectangles: runs along each row, then equal runs below one another
 * joined. Cells without a value stay uncovered; `stacks` says which values may be joined downwards.
 */
export function rectangles<T>(grid: Grid<T>, stacks: (value: T) => boolean = () => true): Rectangle<T>[] {
  const done: Rectangle<T>[] = [];
  let above: Rectangle<T>[] = [];
  grid.forEach((cells, row) => {
    const current = runs(cells).map((run) => {
      const upper = stacks(run.value) ? above.find((one) => isContinuedBy(one, run)) : undefined;
      return upper ? { ...upper, rows: upper.rows + 1 } : { ...run, row, rows: 1 };
    });
    done.push(...above.filter((one) => !current.some((next) => next.row === one.row && next.column === one.column)));
    above = current;
  });
  return [...done, ...above];
}

type Run<T> = Omit<Rectangle<T>, "row" | "rows">;

function isContinuedBy<T>(upper: Rectangle<T>, run: Run<T>): boolean {
  return upper.column === run.column && upper.columns === run.columns && upper.value === run.value;
}

/** Neighbours with the same value along one row. */
export function runs<T>(cells: readonly (T | undefined)[]): Run<T>[] {
  const found: Run<T>[] = [];
  cells.forEach((value, column) => {
    if (value === undefined) return;
    const last = found.at(-1);
    const follows = last !== undefined && last.column + last.columns === column && last.value === value;
    if (follows) found[found.length - 1] = { ...last, columns: last.columns + 1 };
    else found.push({ column, columns: 1, value });
  });
  return found;
}
