import { HostObject } from "../host/hostObject";
import type { WorkbookContext } from "./context";
import { invalidArgument } from "./officeErrors";

const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const day = 86_400_000;

/** Functions of Excel that an add-in calls without a cell: DATE, by which the date system of a workbook is told. */
export class Functions extends HostObject {
  readonly $type = "Functions";

  constructor(private readonly context: WorkbookContext) {
    super();
  }
  date(year: unknown, month: unknown, dayOfMonth: unknown): FunctionResult {
    if (![year, month, dayOfMonth].every(Number.isFinite)) throw invalidArgument("values");
    const epoch = epochs[this.context.counts1904 ? 1904 : 1900];
    return new FunctionResult((Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)) - epoch) / day);
  }
}

class FunctionResult extends HostObject {
  /** As Microsoft's client calls its class. */
  readonly $type = "FunctionResult<T>";

  constructor(readonly value: number) {
    super();
  }
  get error(): string {
    return "";
  }
}
