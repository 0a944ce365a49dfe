import { HostError, HostObject, NULL } from "../../../src/playground/host/hostObject";
import type { WorkbookEvent, WorkbookHooks } from "../../../src/playground/host/workbookHooks";

/** The smallest workbook that the wire can be tried on: sheets with cells that hold what was written. */
export class ToyWorkbook extends HostObject {
  readonly $type = "Workbook";
  readonly worksheets = new ToySheets();
  /** A read-only property that is not there, as in an unfinished host. */
  readonly name = undefined;
}

class ToySheets extends HostObject {
  readonly $type = "WorksheetCollection";
  private readonly sheets: ToySheet[] = [new ToySheet("{1}", "Sheet1")];

  override $items(): ToySheet[] {
    return this.sheets;
  }
  override $item(key: unknown): ToySheet | typeof NULL {
    return this.sheets.find(({ id, name }) => id === key || name === key) ?? NULL;
  }
  add(name: string): ToySheet {
    if (name === "bug") throw new TypeError("a slip of the host");
    const sheet = new ToySheet(`{${this.sheets.length + 1}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }
}

class ToySheet extends HostObject {
  readonly $type = "Worksheet";
  readonly cells = new Map<string, unknown>();
  constructor(
    readonly id: string,
    public name: string,
  ) {
    super();
  }
  override $id(): string {
    return this.id;
  }
  get visibility(): string {
    return "Visible";
  }
  getRange(address: string): ToyRange {
    if (address === "nowhere") throw new HostError("InvalidArgument", "The argument is invalid.");
    return new ToyRange(this, address);
  }
}

class ToyRange extends HostObject {
  readonly $type = "Range";
  constructor(
    readonly worksheet: ToySheet,
    readonly address: string,
  ) {
    super();
  }
  get values(): unknown {
    return this.worksheet.cells.get(this.address) ?? [[""]];
  }
  set values(values: unknown) {
    this.worksheet.cells.set(this.address, values);
  }
  getBoundingRect(other: ToyRange): ToyRange {
    return new ToyRange(this.worksheet, `${this.address}:${other.address}`);
  }
}

/** Hooks that note their calls; `emit` stands for the user. */
export interface ToyHooks extends WorkbookHooks {
  readonly calls: string[];
  recalculate: () => Promise<void>;
  undoStep: WorkbookHooks["undoStep"];
  emit(event: WorkbookEvent): void;
}

export function toyHooks(): ToyHooks {
  const calls: string[] = [];
  const listeners = new Set<(event: WorkbookEvent) => void>();
  return {
    calls,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    recalculate: () => Promise.resolve(void calls.push("recalculate")),
    undoStep(work) {
      calls.push("undoStep");
      return work();
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
