import type { Document } from "@xmldom/xmldom";
import { areaOf, doubled, overlaps } from "./areas";
import { all, attribute, part, sharedTexts, unescaped, worksheets, type OpenPackage } from "./openPackage";

interface SheetTables {
  readonly sheet: string;
  readonly xml: Document;
  readonly tables: readonly {
    readonly name: string;
    readonly id: string;
    readonly ref: string;
    readonly titles: readonly string[];
  }[];
}

function tablesBySheet(file: OpenPackage): SheetTables[] {
  return worksheets(file).map(({ name: sheet, path, xml }) => {
    const targets = file.targets(path);
    const tables = all(xml, "tablePart").map((one) => tableOf(part(file, targets.get(attribute(one, "r:id")) ?? "")));
    return { sheet, xml, tables };
  });
}

function tableOf(xml: Document): SheetTables["tables"][number] {
  const [table] = all(xml, "table");
  const titles = all(xml, "tableColumn").map((column) => unescaped(attribute(column, "name")));
  return { name: attribute(table!, "displayName"), id: attribute(table!, "id"), ref: attribute(table!, "ref"), titles };
}

/** Each title stands as text in the header cell, once; else Excel repairs the table. */
export function tableHeaders(file: OpenPackage): string[] {
  const texts = sharedTexts(file);
  return tablesBySheet(file).flatMap(({ sheet, xml, tables }) => {
    const cells = new Map(all(xml, "c").map((cell) => [attribute(cell, "r"), cell]));
    return tables.flatMap(({ name, ref, titles }) => {
      const { top, left, right } = areaOf(ref);
      const shown = Array.from({ length: right - left + 1 }, (_, i) => {
        const cell = cells.get(`${letters(left + i)}${top}`);
        const index = cell && attribute(cell, "t") === "s" ? Number(all(cell, "v")[0]?.textContent) : NaN;
        return texts[index];
      });
      const same = shown.length === titles.length && shown.every((text, i) => text === titles[i]);
      return [
        ...(same ? [] : [`${sheet}: header cells of ${name} differ from its columns`]),
        ...doubled(titles).map((title) => `${name} has two columns ${title}`),
      ];
    });
  });
}

function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Tables have a row at least, ids of their own, and share no cell with each other or with merged cells. */
export function tableAreas(file: OpenPackage): string[] {
  const sheets = tablesBySheet(file);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const empty = tables.filter(({ ref }) => areaOf(ref).bottom === areaOf(ref).top);
  return [
    ...empty.map(({ name }) => `${name} has no row`),
    ...doubled(tables.map(({ id }) => id)).map((id) => `two tables have the id ${id}`),
    ...sheets.flatMap(({ sheet, xml, tables: own }) => {
      const merged = all(xml, "mergeCell").map((cell) => attribute(cell, "ref"));
      return overlaps([...own.map(({ ref }) => ref), ...merged]).map((pair) => `${sheet}: ${pair} overlap`);
    }),
  ];
}
