import { HostObject } from "../host/hostObject";
import type { Scalar } from "./port";
import type { Range } from "./range";

/** Several ranges of one sheet. */
export class RangeAreas extends HostObject {
  readonly $type = "RangeAreas";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get cellCount(): number {
    return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }
}

class RangeCollection extends HostObject {
  readonly $type = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }
  override $items(): Range[] {
    return [...this.ranges];
  }
}

/** Stretches of cells in a row that hold formulas, counted from the first cell. */
export function formulaStretches(
  formulas: readonly (readonly Scalar[])[],
  values: readonly (readonly Scalar[])[],
): { readonly row: number; readonly column: number; readonly columns: number }[] {
  return formulas.flatMap((line, row) => {
    const isFormula = (column: number) => String(line[column]).startsWith("=") && line[column] !== values[row]![column];
    const starts = line.flatMap((_, column) =>
      isFormula(column) && !(column > 0 && isFormula(column - 1)) ? [column] : [],
    );
    return starts.map((column) => {
      const rest = line.slice(column).findIndex((_, index) => !isFormula(column + index));
      return { row, column, columns: rest < 0 ? line.length - column : rest };
    });
  });
}
