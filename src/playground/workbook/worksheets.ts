import { HostObject, NULL } from "../host/hostObject";
import type { WorkbookContext } from "./context";
import { invalidOperation } from "./officeErrors";
import { checkedSheetName } from "./sheetNames";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostObject {
  readonly $type = "WorksheetCollection";

  constructor(private readonly context: WorkbookContext) {
    super();
  }
  override $items(): Worksheet[] {
    return this.context.grid.sheets.ids().map((id) => new Worksheet(this.context, id));
  }
  /** By id, or by name without regard to case. */
  override $item(key: unknown): Worksheet | typeof NULL {
    const wanted = String(key).toLowerCase();
    const sheets = this.$items();
    return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === wanted) ?? NULL;
  }
  add(name?: string | null): Worksheet {
    if (this.context.structureProtected) throw invalidOperation("the workbook is protected");
    const taken = this.$items().map((sheet) => sheet.name);
    const chosen = name == null ? freeName(taken) : checkedSheetName(name, taken);
    return new Worksheet(this.context, this.context.grid.sheets.add(chosen));
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.grid.sheets.active());
  }
  getCount(): number {
    return this.$items().length;
  }
}

function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = taken.length + 1;
  while (used.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
