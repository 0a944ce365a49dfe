/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What stands inside an element: XML, or `undefined` for nothing. */
export type Child = string | undefined;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part: the declaration and its root element. */
export function document(root: string): string {
  return declaration + root;
}

/** One element. Children are XML already; use `xmlText` for words. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): string {
  const open = name + attributeList(attributes);
  const inner = children.join("");
  return inner === "" ? `<${open}/>` : `<${open}>${inner}</${name}>`;
}

function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Words as the content of an element. */
export function xmlText(words: string): string {
  return legal(words).replace(/[&<>]/g, (sign) => entities[sign]!);
}

function xmlAttribute(words: string): string {
  return legal(words).replace(/[&<>"\t\n\r]/g, (sign) => entities[sign]!);
}

/** XML 1.0 has no room for control characters and U+FFFE/FFFF; half a surrogate pair becomes the replacement sign. */
function legal(words: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return words.replace(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, "").replace(/\p{Surrogate}/gu, "\uFFFD");
}
