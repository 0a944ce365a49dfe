import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A file taken apart: its parts as XML, and where each points. */
export interface OpenPackage {
  /** Data that are no XML stand as an empty document. */
  readonly parts: ReadonlyMap<string, Document>;
  /** Targets of a part's relationships by id; paths without the leading slash. */
  readonly targets: (part: string) => ReadonlyMap<string, string>;
}

const empty = new TextEncoder().encode("<data/>");

/** Every part of an .xlsx file is XML in the files we make, but for the tags of sheets. */
export function openPackage(xlsx: Uint8Array): OpenPackage {
  const files = Object.entries(unzipSync(xlsx));
  const parse = (bytes: Uint8Array) => new DOMParser().parseFromString(strFromU8(bytes), "text/xml");
  const parts = new Map(files.map(([path, bytes]) => [path, parse(path.endsWith(".bin") ? empty : bytes)]));
  return {
    parts,
    targets(part) {
      const relations = parts.get(relationshipsPath(part));
      if (relations === undefined) return new Map();
      return new Map(all(relations, "Relationship").map((one) => [attribute(one, "Id"), target(part, one)]));
    },
  };
}

export function relationshipsPath(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

function target(part: string, relationship: Element): string {
  return new URL(attribute(relationship, "Target"), `file:///${part}`).pathname.slice(1);
}

/** Every element of that name, prefix left out, in document order. */
export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** The paths of the parts below a folder, e.g. "xl/tables/". */
export function paths({ parts }: OpenPackage, folder: string): string[] {
  return [...parts.keys()].filter((path) => path.startsWith(folder) && !path.includes("_rels/"));
}

/** One part; a file without it is so broken that nothing else can be said. */
export function part({ parts }: OpenPackage, path: string): Document {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`${path} is missing`);
  return found;
}

/** The worksheet parts by the name of their sheet, in workbook order. */
export function worksheets(file: OpenPackage): { name: string; path: string; xml: Document }[] {
  const targets = file.targets("xl/workbook.xml");
  return all(part(file, "xl/workbook.xml"), "sheet").map((sheet) => {
    const path = targets.get(attribute(sheet, "r:id")) ?? "";
    return { name: attribute(sheet, "name"), path, xml: part(file, path) };
  });
}

/** The shared texts, escapes of the file format undone. */
export function sharedTexts(file: OpenPackage): string[] {
  return all(part(file, "xl/sharedStrings.xml"), "si").map((item) => unescaped(item.textContent ?? ""));
}

export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
