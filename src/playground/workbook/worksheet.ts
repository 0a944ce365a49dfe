import { HostObject, NULL } from "../host/hostObject";
import { checkedRect, looksLikeCells, parseAddress, splitAddress } from "./addresses";
import { ChartCollection } from "./charts";
import type { WorkbookContext } from "./context";
import { CustomPropertyCollection } from "./customProperties";
import { FreezePanes } from "./freezePanes";
import { namesReferTo, sheetNames, type NamedItemCollection } from "./names";
import { invalidArgument, invalidOperation } from "./officeErrors";
import { PageBreakCollection } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { maxColumns, maxRows, type Rect } from "./port";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { extrasOf } from "./sheetExtras";
import { checkedSheetName } from "./sheetNames";
import { TableCollection } from "./tables";

export class Worksheet extends HostObject {
  readonly $type = "Worksheet";

  constructor(
    readonly context: WorkbookContext,
    readonly id: string,
  ) {
    super();
  }
  override $id(): string {
    return this.id;
  }
  get name(): string {
    return this.sheets.name(this.id);
  }
  set name(name: string) {
    const taken = this.sheets.ids().filter((id) => id !== this.id);
    this.sheets.rename(
      this.id,
      checkedSheetName(
        name,
        taken.map((id) => this.sheets.name(id)),
      ),
    );
  }
  get position(): number {
    return this.sheets.ids().indexOf(this.id);
  }
  set position(position: number) {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.ids().length)
      throw invalidArgument("position");
    this.sheets.move(this.id, position);
  }
  get visibility(): string {
    if (!this.sheets.hidden(this.id)) return "Visible";
    return extrasOf(this.context, this.id).veryHidden ? "VeryHidden" : "Hidden";
  }
  set visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument("visibility");
    if (visibility !== "Visible") this.requireAnotherVisible();
    extrasOf(this.context, this.id).veryHidden = visibility === "VeryHidden";
    this.sheets.setHidden(this.id, visibility !== "Visible");
  }
  get tabColor(): string {
    return this.sheets.tabColor(this.id);
  }
  set tabColor(color: string) {
    this.sheets.setTabColor(this.id, color);
  }
  get showGridlines(): boolean {
    return this.sheets.gridlines(this.id);
  }
  set showGridlines(shown: boolean) {
    this.sheets.setGridlines(this.id, shown);
  }
  /** The name under which the client for Windows writes showGridlines. */
  set gridlines(shown: boolean) {
    this.showGridlines = shown;
  }
  get tables(): TableCollection {
    return new TableCollection(this.context, this.id);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this);
  }
  get names(): NamedItemCollection {
    return sheetNames(this.context, this.id);
  }
  get freezePanes(): FreezePanes {
    return new FreezePanes(this);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(extrasOf(this.context, this.id));
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, "row");
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this, "column");
  }
  get customProperties(): CustomPropertyCollection {
    return new CustomPropertyCollection(extrasOf(this.context, this.id).properties);
  }
  activate(): void {
    if (this.sheets.hidden(this.id)) throw invalidOperation("the sheet is hidden");
    this.sheets.activate(this.id);
  }
  /** With its tables, charts, own names and rules; names that point to it say #REF! from then on. */
  delete(): void {
    if (this.context.structureProtected) throw invalidOperation("the workbook is protected");
    this.requireAnotherVisible();
    const { name } = this;
    for (const item of this.names.$items()) item.delete();
    this.sheets.remove(this.id);
    namesReferTo(this.context, name).forEach((item) => item.loseSheet(name));
  }
  getRange(address?: string | null): Range {
    if (address == null) return new Range(this, { row: 0, column: 0, rows: maxRows, columns: maxColumns });
    return new Range(this, this.rectOf(address));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, checkedRect({ row, column, rows, columns }));
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  /** An empty sheet answers its first cell. */
  getUsedRange(valuesOnly?: boolean | null): Range {
    const used = this.context.grid.cells.used(this.id, valuesOnly === true);
    return new Range(this, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | typeof NULL {
    return this.context.grid.cells.used(this.id, valuesOnly === true) ? this.getUsedRange(valuesOnly) : NULL;
  }

  private get sheets(): WorkbookContext["grid"]["sheets"] {
    return this.context.grid.sheets;
  }
  /** An address, the name of a table, or a defined name; none of the two may look like an address. */
  private rectOf(address: string): Rect {
    const { sheet, cells } = splitAddress(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument(address);
    if (looksLikeCells(cells)) return parseAddress(cells);
    const table = this.tables.$items().find(({ name }) => name.toLowerCase() === cells.toLowerCase());
    if (table) return table.getDataBodyRange().rect;
    const named = [...this.names.$items(), ...namesReferTo(this.context, this.name)].find(
      ({ name }) => name.toLowerCase() === cells.toLowerCase(),
    );
    return named ? named.getRange().rect : parseAddress(cells);
  }
  private requireAnotherVisible(): void {
    const others = this.sheets.ids().filter((id) => id !== this.id && !this.sheets.hidden(id));
    if (others.length === 0) throw invalidOperation("a workbook must have a visible sheet");
  }
}
