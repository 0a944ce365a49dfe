import { HostObject } from "../host/hostObject";
import type { SheetExtras, WorkbookContext } from "./context";
import { HostError } from "../host/hostObject";

/** Whether a sheet is locked. The host lets tests lock it; cells stay writable for what is only asked about. */
export class WorksheetProtection extends HostObject {
  readonly $type = "WorksheetProtection";

  constructor(private readonly extras: SheetExtras) {
    super();
  }
  get protected(): boolean {
    return this.extras.protected;
  }
  protect(): void {
    if (this.extras.protected) throw accessDenied();
    this.extras.protected = true;
  }
  unprotect(): void {
    this.extras.protected = false;
  }
}

/** Whether sheets may be added, renamed and deleted. */
export class WorkbookProtection extends HostObject {
  readonly $type = "WorkbookProtection";

  constructor(private readonly context: WorkbookContext) {
    super();
  }
  get protected(): boolean {
    return this.context.structureProtected;
  }
  protect(): void {
    if (this.context.structureProtected) throw accessDenied();
    this.context.structureProtected = true;
  }
  unprotect(): void {
    this.context.structureProtected = false;
  }
}

function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}
