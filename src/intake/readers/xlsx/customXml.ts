import { defaultLimits, workbookParts } from "./parts";

const items = /^customXml\/item\d+\.xml$/;

/**
 * The XML documents of a namespace that travel with an .xlsx file, as they were saved, in the order of their parts.
 *
 * @throws IntakeError "workbook-too-large", "broken-workbook"
 */
export function readCustomXml(name: string, bytes: Uint8Array, namespace: string): string[] {
  const parts = [...workbookParts(name, bytes, defaultLimits, items)];
  return parts
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .map(([, xml]) => xml)
    .filter((xml) => rootNamespace(xml) === namespace);
}

/** Of the root element, with or without a prefix; "" if it has none. */
function rootNamespace(xml: string): string {
  const [, prefix, attributes = ""] =
    /<(?:([\w.-]+):)?[\w.-]+(\s[^>]*)?>/.exec(xml.replace(/<!--[\s\S]*?-->/g, "")) ?? [];
  const key = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const [, double, single] = new RegExp(`\\s${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single ?? "";
}
