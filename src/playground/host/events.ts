import { HostError, type HostObject } from "./hostObject";
import type { EventEntry } from "./protocol";
import type { WorkbookEvent } from "./workbookHooks";

/** `messageCategory` of events of the object model. */
const objectModelEvent = 65536;

/** Numbers by which Microsoft's client knows the events of worksheets, by the name in its registration call. */
const eventTypes: Readonly<Record<string, { readonly type: number; readonly kind: WorkbookEvent["kind"] }>> = {
  DataChanged: { type: 10, kind: "changed" },
  Activated: { type: 11, kind: "activated" },
  Deactivated: { type: 12, kind: "deactivated" },
  Added: { type: 13, kind: "added" },
  SelectionChanged: { type: 14, kind: "selectionChanged" },
  Deleted: { type: 15, kind: "deleted" },
};

/** Id under which the client registers for all worksheets. */
const wholeWorkbook = "Workbook";

/** Which events a runtime listens to, and the entries to send it when something happens. */
export interface Subscriptions {
  listen(object: HostObject, event: string, on: boolean): void;
  entries(event: WorkbookEvent, ownEdit: boolean): EventEntry[];
}

export function createSubscriptions(): Subscriptions {
  const wanted = new Set<string>();
  return {
    listen(object, event, on) {
      const key = `${typeOf(object, event)}@${targetOf(object, event)}`;
      if (on) wanted.add(key);
      else wanted.delete(key);
    },
    entries(event, ownEdit) {
      const { type } = Object.values(eventTypes).find(({ kind }) => kind === event.kind)!;
      const targets = [event.sheet, wholeWorkbook].filter((target) => wanted.has(`${type}@${target}`));
      const message = JSON.stringify(rawArguments(event, ownEdit));
      return targets.map((targetId) => ({ messageCategory: objectModelEvent, messageType: type, targetId, message }));
    },
  };
}

function typeOf(object: HostObject, event: string): number {
  const known = eventTypes[event];
  if (!known)
    throw new HostError("HostNotImplemented", `The workbook host does not implement ${object.$type}: event ${event}.`);
  return known.type;
}

function targetOf(object: HostObject, event: string): string {
  if (object.$type === "WorksheetCollection") return wholeWorkbook;
  if (object.$type === "Worksheet") return String(object.$id());
  throw new HostError("HostNotImplemented", `The workbook host does not implement ${object.$type}: event ${event}.`);
}

/** `shiftDirection` must say "None", or the client adds a stray `changeDirectionState`. */
function rawArguments(event: WorkbookEvent, ownEdit: boolean): Readonly<Record<string, unknown>> {
  const source = "Local";
  if (event.kind === "changed") {
    const triggerSource = ownEdit ? "ThisLocalAddin" : "Unknown";
    const edit = { changeType: "RangeEdited", shiftDirection: "None", triggerSource };
    return { worksheetId: event.sheet, address: event.address, source, ...edit };
  }
  if (event.kind === "selectionChanged") return { worksheetId: event.sheet, address: event.address };
  return { worksheetId: event.sheet, source };
}
