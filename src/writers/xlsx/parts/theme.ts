import { document, element } from "../xml";
import { namespaces } from "./namespaces";

/** Colours of the classic Office theme; cells and charts of the report name their own. */
const colors: Readonly<Record<string, string>> = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** The faces that Excel takes for scripts that the Latin face does not have. */
const scripts: Readonly<Record<string, string>> = {
  Jpan: "游ゴシック",
  Hang: "맑은 고딕",
  Hans: "等线",
  Hant: "新細明體",
};

/** A part that says which fonts and colours "the theme's" are. Its three lists of three are the least the schema takes. */
export function theme(): string {
  const elements = element("a:themeElements", {}, colorScheme(), fontScheme(), formatScheme());
  return document(element("a:theme", { "xmlns:a": namespaces.drawing, name: "Office" }, elements));
}

function colorScheme(): string {
  const system = (name: string, val: string, lastClr: string) =>
    element(`a:${name}`, {}, element("a:sysClr", { val, lastClr }));
  const own = Object.entries(colors).map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val })));
  return element(
    "a:clrScheme",
    { name: "Office" },
    system("dk1", "windowText", "000000"),
    system("lt1", "window", "FFFFFF"),
    ...own,
  );
}

function fontScheme(): string {
  const faces = (typeface: string) => [
    element("a:latin", { typeface }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: "" }),
    ...Object.entries(scripts).map(([script, face]) => element("a:font", { script, typeface: face })),
  ];
  const major = element("a:majorFont", {}, ...faces("Calibri Light"));
  return element("a:fontScheme", { name: "Office" }, major, element("a:minorFont", {}, ...faces("Calibri")));
}

function formatScheme(): string {
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const line = (w: number) => element("a:ln", { w }, fill);
  const effect = element("a:effectStyle", {}, element("a:effectLst"));
  return element(
    "a:fmtScheme",
    { name: "Office" },
    element("a:fillStyleLst", {}, fill, fill, fill),
    element("a:lnStyleLst", {}, line(6350), line(12700), line(19050)),
    element("a:effectStyleLst", {}, effect, effect, effect),
    element("a:bgFillStyleLst", {}, fill, fill, fill),
  );
}
