import { HostObject, NULL } from "../host/hostObject";
import { formatAbsoluteAddress, parseAddress, quoteSheetName, splitAddress } from "./addresses";
import type { WorkbookContext } from "./context";
import { alreadyExists, invalidArgument, itemNotFound } from "./officeErrors";
import type { GridName } from "./port";
import { Range } from "./range";
import { sheetNamed } from "./sheetNames";
import { checkedTableName } from "./tableNames";
import { Worksheet } from "./worksheet";

/** Names of the workbook, or those of one sheet. */
export class NamedItemCollection extends HostObject {
  readonly $type = "NamedItemCollection";

  constructor(
    private readonly context: WorkbookContext,
    private readonly sheet: string | undefined,
  ) {
    super();
  }
  override $items(): NamedItem[] {
    return this.own.map(({ id }) => new NamedItem(this.context, id));
  }
  override $item(key: unknown): NamedItem | typeof NULL {
    const wanted = String(key).toLowerCase();
    const found = this.own.find(({ name }) => name.toLowerCase() === wanted);
    return found ? new NamedItem(this.context, found.id) : NULL;
  }
  get count(): number {
    return this.own.length;
  }
  getCount(): number {
    return this.count;
  }
  /** `reference`: cells, or a formula that starts with "=". */
  add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    checkedTableName(name);
    const { grid } = this.context;
    const lower = name.toLowerCase();
    const taken = grid.tables.list().some((table) => table.name.toLowerCase() === lower);
    if (taken || this.$item(name) !== NULL) throw alreadyExists();
    const id = `name-${this.context.nextNumber()}`;
    const scope = this.sheet === undefined ? {} : { sheet: this.sheet };
    grid.names.set({ id, name, formula: formulaOf(reference), comment: comment ?? "", visible: true, ...scope });
    return new NamedItem(this.context, id);
  }
  private get own(): GridName[] {
    return this.context.grid.names.list().filter(({ sheet }) => sheet === this.sheet);
  }
}

export class NamedItem extends HostObject {
  readonly $type = "NamedItem";

  constructor(
    private readonly context: WorkbookContext,
    private readonly key: string,
  ) {
    super();
  }
  override $id(): string {
    return this.name;
  }
  get name(): string {
    return this.stored.name;
  }
  get formula(): string {
    return this.stored.formula;
  }
  set formula(formula: string) {
    if (!formula.startsWith("=")) throw invalidArgument("formula");
    this.change({ formula });
  }
  get visible(): boolean {
    return this.stored.visible;
  }
  set visible(visible: boolean) {
    this.change({ visible });
  }
  get comment(): string {
    return this.stored.comment;
  }
  set comment(comment: string) {
    this.change({ comment });
  }
  get scope(): string {
    return this.stored.sheet === undefined ? "Workbook" : "Worksheet";
  }
  get type(): string {
    return this.reference ? "Range" : this.formula.includes("#REF!") ? "Error" : "String";
  }
  /** The cells, or the formula. */
  get value(): string {
    return this.formula.replace(/^=/, "");
  }
  getRange(): Range {
    if (!this.reference) throw itemNotFound();
    return this.reference;
  }
  delete(): void {
    this.context.grid.names.remove(this.key);
  }
  /** The sheet it points to is gone: Excel keeps the name and lets it say so. */
  loseSheet(sheet: string): void {
    this.change({ formula: this.formula.replaceAll(`${quoteSheetName(sheet)}!`, "#REF!") });
  }

  private get stored(): GridName {
    const name = this.context.grid.names.list().find(({ id }) => id === this.key);
    if (!name) throw itemNotFound();
    return name;
  }
  private change(changes: Partial<GridName>): void {
    this.context.grid.names.set({ ...this.stored, ...changes });
  }
  private get reference(): Range | undefined {
    const { sheet, cells } = splitAddress(this.value);
    const id = sheet === undefined ? undefined : sheetNamed(this.context, sheet);
    const plain = /^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(cells);
    return id !== undefined && plain ? new Range(new Worksheet(this.context, id), parseAddress(cells)) : undefined;
  }
}

export function workbookNames(context: WorkbookContext): NamedItemCollection {
  return new NamedItemCollection(context, undefined);
}

export function sheetNames(context: WorkbookContext, sheet: string): NamedItemCollection {
  return new NamedItemCollection(context, sheet);
}

/** Names of the workbook whose formula mentions a sheet. */
export function namesReferTo(context: WorkbookContext, sheet: string): NamedItem[] {
  const names = context.grid.names.list();
  const mention = `${quoteSheetName(sheet)}!`;
  return names
    .filter((name) => name.sheet === undefined && name.formula.includes(mention))
    .map(({ id }) => new NamedItem(context, id));
}

function formulaOf(reference: Range | string): string {
  if (typeof reference === "string") {
    if (reference.startsWith("=")) return reference;
    return Number.isNaN(Number(reference)) || reference === ""
      ? `="${reference.replaceAll('"', '""')}"`
      : `=${reference}`;
  }
  return `=${quoteSheetName(reference.worksheet.name)}!${formatAbsoluteAddress(reference.rect)}`;
}
