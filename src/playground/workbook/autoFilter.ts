import { HostObject } from "../host/hostObject";
import type { TableLook } from "./context";
import { invalidArgument } from "./officeErrors";
import type { Range } from "./range";

/** What the columns of a table are filtered by. Only remembered: the grid goes on to show every row. */
export class AutoFilter extends HostObject {
  readonly $type = "AutoFilter";

  constructor(private readonly look: TableLook) {
    super();
  }
  get enabled(): boolean {
    return this.look.showFilterButton;
  }
  get isDataFiltered(): boolean {
    return this.look.filters.length > 0;
  }
  /** One for each column; null where it is not filtered. */
  get criteria(): unknown[] {
    const last = Math.max(-1, ...this.look.filters.map(({ column }) => column));
    return Array.from(
      { length: last + 1 },
      (_, index) => this.look.filters.find(({ column }) => column === index)?.criteria ?? null,
    );
  }
  apply(_range: Range | string, columnIndex?: number | null, criteria?: object | null): void {
    if (columnIndex == null || criteria == null) throw invalidArgument("criteria");
    this.look.filters = [
      ...this.look.filters.filter(({ column }) => column !== columnIndex),
      { column: columnIndex, criteria: structuredClone(criteria) },
    ];
  }
  clearCriteria(): void {
    this.look.filters = [];
  }
}
