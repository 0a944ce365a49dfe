import { HostObject, NULL } from "../host/hostObject";
import { guid, type CustomXml, type WorkbookContext } from "./context";
import { invalidArgument, itemNotFound } from "./officeErrors";

/** XML that travels with the file. */
export class CustomXmlPartCollection extends HostObject {
  readonly $type: string;

  constructor(
    private readonly context: WorkbookContext,
    private readonly namespace?: string,
  ) {
    super();
    this.$type = namespace === undefined ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }
  override $items(): CustomXmlPart[] {
    const parts = this.context.customXml.map((part) => new CustomXmlPart(this.context, part));
    return parts.filter(({ namespaceUri }) => this.namespace === undefined || namespaceUri === this.namespace);
  }
  override $item(key: unknown): CustomXmlPart | typeof NULL {
    return this.$items().find(({ id }) => id === key) ?? NULL;
  }
  getCount(): number {
    return this.$items().length;
  }
  add(xml: string): CustomXmlPart {
    const part: CustomXml = { id: guid(this.context), xml: checkedXml(xml) };
    this.context.customXml.push(part);
    return new CustomXmlPart(this.context, part);
  }
  getByNamespace(namespace: string): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context, namespace);
  }
  /** The only part of a namespace. */
  getOnlyItem(): CustomXmlPart {
    const [only, another] = this.$items();
    if (!only || another) throw itemNotFound();
    return only;
  }
}

class CustomXmlPart extends HostObject {
  readonly $type = "CustomXmlPart";

  constructor(
    private readonly context: WorkbookContext,
    private readonly part: CustomXml,
  ) {
    super();
  }
  override $id(): string {
    return this.id;
  }
  get id(): string {
    return this.part.id;
  }
  get namespaceUri(): string {
    return /<[^?!][^>]*?\sxmlns=["']([^"']*)["']/.exec(this.part.xml)?.[1] ?? "";
  }
  getXml(): string {
    return this.part.xml;
  }
  setXml(xml: string): void {
    this.part.xml = checkedXml(xml);
  }
  delete(): void {
    const index = this.context.customXml.indexOf(this.part);
    if (index >= 0) this.context.customXml.splice(index, 1);
  }
}

/** Not a parser: only what is certainly no XML is refused. */
function checkedXml(xml: unknown): string {
  if (typeof xml !== "string" || !/^\s*<[\s\S]*>\s*$/.test(xml)) throw invalidArgument("xml");
  return xml;
}
