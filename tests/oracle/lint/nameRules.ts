import { all, attribute, part, paths, worksheets, type OpenPackage } from "./openPackage";
import { doubled } from "./areas";

const cellLike = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC]\d*)$/i;

function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255 && !cellLike.test(name);
}

export function sheetNames(file: OpenPackage): string[] {
  const names = worksheets(file).map(({ name }) => name);
  const illegal = names.filter(
    (name) => !/^(?!')[^\\/?*:[\]]{1,31}(?<!')$/.test(name) || name.toLowerCase() === "history",
  );
  return [
    ...illegal.map((name) => `sheet name not allowed: ${name}`),
    ...doubled(names).map((name) => `two sheets are called ${name}`),
  ];
}

/** Tables and defined names share one list in Excel. */
export function definedNames(file: OpenPackage): string[] {
  const tables = paths(file, "xl/tables/").map((path) => attribute(all(part(file, path), "table")[0]!, "displayName"));
  const own = workbookNames(file).filter(({ name }) => !name.startsWith("_xlnm."));
  const names = [...tables, ...own.map(({ name }) => name)];
  return [
    ...names.filter((name) => !isName(name)).map((name) => `name not allowed: ${name}`),
    ...doubled(names).map((name) => `two tables or names are called ${name}`),
  ];
}

/** Names and print settings point at sheets that exist, in quotes wherever the name is not a plain word. */
export function namesPointAtSheets(file: OpenPackage): string[] {
  const sheets = worksheets(file).map(({ name }) => name);
  return workbookNames(file).flatMap(({ name, refersTo }) => {
    const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([A-Za-z_][A-Za-z0-9_.]*))!\$[A-Z0-9]/.exec(refersTo) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    if (sheet === undefined) return [`${name} is not quoted as it must be: ${refersTo}`];
    return sheets.includes(sheet) ? [] : [`${name} points at no sheet: ${refersTo}`];
  });
}

function workbookNames(file: OpenPackage): { name: string; refersTo: string }[] {
  const elements = all(part(file, "xl/workbook.xml"), "definedName");
  return elements.map((one) => ({ name: attribute(one, "name"), refersTo: one.textContent ?? "" }));
}

/** A forced recalculation would replace the values of custom functions for readers without the add-in. */
export function noForcedCalculation(file: OpenPackage): string[] {
  const [calculation] = all(part(file, "xl/workbook.xml"), "calcPr");
  if (calculation === undefined) return ["the workbook has no calcPr"];
  const forced = ["fullCalcOnLoad", "forceFullCalc"].filter((name) =>
    ["1", "true"].includes(attribute(calculation, name)),
  );
  const isOld = Number(attribute(calculation, "calcId")) < 191029 ? ["calcId of an older Excel: it recalculates"] : [];
  return [...forced.map((name) => `the workbook asks for ${name}`), ...isOld];
}
