import { XlsxError } from "../errors";
import type { PackageParts } from "../package";
import { document, element } from "../xml";
import { namespaces } from "./namespaces";

/** A document of ours that travels with the workbook, such as a template. */
export interface CustomXml {
  /** That of the root element; it is found again by it. */
  readonly namespace: string;
  readonly xml: string;
}

/** Adds the documents to the file. @throws XlsxError "xml-illegal" for what is not of its namespace */
export function addCustomXml(parts: PackageParts, documents: readonly CustomXml[]): void {
  documents.forEach(({ namespace, xml }, index) => {
    if (!xml.includes(namespace) || !/^\s*<[\s\S]*>\s*$/.test(xml)) {
      throw new XlsxError("xml-illegal", { where: namespace, got: xml.slice(0, 40) });
    }
    const [item, properties] = ["item", "itemProps"].map((name) => `customXml/${name}${index + 1}.xml`) as [
      string,
      string,
    ];
    parts.add(item, "customXml", xml);
    parts.relate("xl/workbook.xml", "customXml", item);
    parts.add(properties, "customXmlProperties", itemProperties(namespace, index));
    parts.relate(item, "customXmlProperties", properties);
  });
}

/** Excel wants an id that is unique in the file; ours counts. */
function itemProperties(namespace: string, index: number): string {
  const id = `{00000000-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
  const schemas = element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": namespace }));
  return document(element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": namespaces.customXml }, schemas));
}
