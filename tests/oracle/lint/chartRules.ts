import type { Document } from "@xmldom/xmldom";
import { areaOf, size } from "./areas";
import { all, attribute, part, paths, worksheets, type OpenPackage } from "./openPackage";

/** Charts point at cells of sheets that exist, and cache as many values as they point at. */
export function chartReferences(file: OpenPackage): string[] {
  const sheets = worksheets(file).map(({ name }) => name);
  return paths(file, "xl/charts/").flatMap((path) =>
    ["numRef", "strRef"].flatMap((kind) =>
      references(part(file, path), kind).flatMap((found) => check(found, sheets, path)),
    ),
  );
}

interface Reference {
  readonly formula: string;
  readonly cached: number;
}

function references(xml: Document, kind: string): Reference[] {
  return all(xml, kind).map((reference) => ({
    formula: all(reference, "f")[0]?.textContent ?? "",
    cached: Number(attribute(all(reference, "ptCount")[0]!, "val")),
  }));
}

function check({ formula, cached }: Reference, sheets: readonly string[], path: string): string[] {
  const [, quoted, range] = /^'((?:[^']|'')+)'!(.+)$/.exec(formula) ?? [];
  if (quoted === undefined || !sheets.includes(quoted.replaceAll("''", "'")))
    return [`${path} points at no sheet: ${formula}`];
  const cells = size(areaOf(range!));
  return cells === cached ? [] : [`${path} caches ${cached} values for ${cells} cells: ${formula}`];
}

/** Every chart says in words what it shows, and has a title. */
export function chartsHaveWords(file: OpenPackage): string[] {
  const silent = paths(file, "xl/drawings/").flatMap((path) =>
    all(part(file, path), "cNvPr").filter((frame) => attribute(frame, "descr") === ""),
  );
  const untitled = paths(file, "xl/charts/").filter((path) => all(part(file, path), "title").length === 0);
  return [
    ...silent.map((frame) => `chart ${attribute(frame, "name")} has no alternative text`),
    ...untitled.map((path) => `${path} has no title`),
  ];
}
