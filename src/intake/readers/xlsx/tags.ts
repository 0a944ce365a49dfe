const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * The attributes of every element of one name, whatever its prefix. Enough for the small parts of a workbook that
 * list sheets, relations and tables; an entity that a document defines itself is never expanded.
 */
export function tags(xml: string, name: string): Readonly<Record<string, string>>[] {
  const elements = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^<>]*)?>`, "g"));
  return [...elements].map(([, attributes = ""]) => attributesOf(attributes));
}

/** The attributes of one element, by name without prefix. */
export function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
      key!.slice(key!.indexOf(":") + 1),
      decoded(double ?? single ?? ""),
    ]),
  );
}

/** The text of the first element of one name; "" if there is none. */
export function textOf(xml: string, name: string): string {
  const [, text = ""] = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)<`).exec(xml) ?? [];
  return decoded(text);
}
