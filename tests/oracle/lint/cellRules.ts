import type { Element } from "@xmldom/xmldom";
import { all, attribute, part, sharedTexts, worksheets, type OpenPackage } from "./openPackage";

/** Values that Excel can read, looks and texts that exist. */
export function cellValues(file: OpenPackage): string[] {
  const texts = sharedTexts(file).length;
  const looks = all(all(part(file, "xl/styles.xml"), "cellXfs")[0]!, "xf").length;
  return eachCell(file, (cell) => {
    const value = all(cell, "v")[0]?.textContent ?? "";
    const type = attribute(cell, "t");
    if (Number(attribute(cell, "s")) >= looks) return "has a look that does not exist";
    if (type === "s" && !(Number(value) < texts)) return `has a text that does not exist: ${value}`;
    if (type === "e" && !/^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/.test(value)) return `is no error: ${value}`;
    if (type === "str" && /^#(DIV\/0!|N\/A|NUM!|VALUE!)$/.test(value)) return `has an error as text: ${value}`;
    if (type === "" && value !== "" && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return `is no number: ${value}`;
    return undefined;
  });
}

/** Under it, Excel takes a formula for text as soon as somebody edits the cell. */
const textFormat = "49";

/** Younger than Excel 2007: files store them with a prefix, LibreOffice may not know them, and so we do without. */
const young =
  /(?<![\w.])(?:XLOOKUP|LET|LAMBDA|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|TEXTJOIN|CONCAT|IFS|IFNA|SWITCH|MAXIFS|MINIFS|\w+\.\w+)(?=\()/i;

/** Formulas as files hold them: short enough, without the equals sign, custom functions under their stored names. */
export function formulas(file: OpenPackage): string[] {
  const looks = all(all(part(file, "xl/styles.xml"), "cellXfs")[0]!, "xf");
  return eachCell(file, (cell) => {
    const formula = all(cell, "f")[0]?.textContent ?? "";
    const look = looks[Number(attribute(cell, "s"))];
    if (formula !== "" && look && attribute(look, "numFmtId") === textFormat)
      return "has a formula under the text format";
    if (formula.length > 8192) return `has a formula of ${formula.length} characters`;
    if (formula.startsWith("=")) return "has a formula with an equals sign";
    const code = formula.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, "");
    if (/\bCLC\.[A-Z]/i.test(code)) return `has a custom function as typed: ${formula}`;
    if (young.test(code)) return `has a function that Excel 2007 does not know: ${formula}`;
    return undefined;
  });
}

/** Excel's limits on texts, headers and footers. */
export function lengths(file: OpenPackage): string[] {
  const texts = sharedTexts(file).filter((text) => text.length > 32_767);
  const lines = worksheets(file).flatMap(({ name, xml }) =>
    ["oddHeader", "oddFooter"]
      .filter((line) => (all(xml, line)[0]?.textContent ?? "").length > 255)
      .map((line) => `${name}: ${line} is longer than 255 characters`),
  );
  return [...texts.map((text) => `a text has ${text.length} characters: ${text.slice(0, 40)}`), ...lines];
}

function eachCell(file: OpenPackage, finding: (cell: Element) => string | undefined): string[] {
  return worksheets(file).flatMap(({ name, xml }) =>
    all(xml, "c").flatMap((cell) => {
      const found = finding(cell);
      return found === undefined ? [] : [`${name}!${attribute(cell, "r")} ${found}`];
    }),
  );
}
