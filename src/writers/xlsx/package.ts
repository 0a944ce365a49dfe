import { strToU8, zipSync, type Zippable } from "fflate";
import { document, element } from "./xml";
import { namespaces } from "./parts/namespaces";

/** What a part is: the content type, and the kind of relationship by which another part points at it. */
interface PartKind {
  readonly contentType: string;
  readonly relationship: string;
}

const office = namespaces.relationships;
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const openXml = "application/vnd.openxmlformats-officedocument";

const partKinds = {
  workbook: { contentType: `${spreadsheet}.sheet.main+xml`, relationship: `${office}/officeDocument` },
  worksheet: { contentType: `${spreadsheet}.worksheet+xml`, relationship: `${office}/worksheet` },
  styles: { contentType: `${spreadsheet}.styles+xml`, relationship: `${office}/styles` },
  sharedStrings: { contentType: `${spreadsheet}.sharedStrings+xml`, relationship: `${office}/sharedStrings` },
  table: { contentType: `${spreadsheet}.table+xml`, relationship: `${office}/table` },
  theme: { contentType: `${openXml}.theme+xml`, relationship: `${office}/theme` },
  drawing: { contentType: `${openXml}.drawing+xml`, relationship: `${office}/drawing` },
  chart: { contentType: `${openXml}.drawingml.chart+xml`, relationship: `${office}/chart` },
  extendedProperties: {
    contentType: `${openXml}.extended-properties+xml`,
    relationship: `${office}/extended-properties`,
  },
  sheetProperty: { contentType: `${spreadsheet}.customProperty`, relationship: `${office}/customProperty` },
  customXml: { contentType: "application/xml", relationship: `${office}/customXml` },
  customXmlProperties: {
    contentType: `${openXml}.customXmlProperties+xml`,
    relationship: `${office}/customXmlProps`,
  },
  customProperties: { contentType: `${openXml}.custom-properties+xml`, relationship: `${office}/custom-properties` },
  coreProperties: {
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    relationship: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  },
} as const satisfies Record<string, PartKind>;

/** The file being made: parts, and who points at whom. */
export interface PackageParts {
  /** Adds a part: XML, or bytes as they are. */
  add(path: string, kind: keyof typeof partKinds, content: string | Uint8Array): void;
  /** Lets the part at `from` ("" for the package itself) point at another; returns the id of the relationship. */
  relate(from: string, kind: keyof typeof partKinds, to: string): string;
  /** The bytes of the file: the same parts give the same bytes. */
  zip(): Uint8Array;
}

export function packageParts(): PackageParts {
  const parts = new Map<string, string | Uint8Array>();
  const overrides: string[] = [];
  const relations = new Map<string, string[]>();
  return {
    add(path, kind, content) {
      parts.set(path, content);
      overrides.push(element("Override", { PartName: `/${path}`, ContentType: partKinds[kind].contentType }));
    },
    relate(from, kind, to) {
      const list = relations.get(from) ?? [];
      const Id = `rId${list.length + 1}`;
      list.push(element("Relationship", { Id, Type: partKinds[kind].relationship, Target: relativePath(from, to) }));
      relations.set(from, list);
      return Id;
    },
    zip: () => zipped([["[Content_Types].xml", contentTypes(overrides)], ...relationshipParts(relations), ...parts]),
  };
}

/** From the folder of one part to another, as Excel writes it: some readers know no other way. */
function relativePath(from: string, to: string): string {
  const [folders, target] = [from.split("/").slice(0, -1), to.split("/")];
  const shared = folders.findIndex((folder, i) => folder !== target[i]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...target.slice(common)].join("/");
}

function contentTypes(overrides: readonly string[]): string {
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  return document(element("Types", { xmlns: namespaces.contentTypes }, ...defaults, ...overrides));
}

function relationshipParts(relations: ReadonlyMap<string, readonly string[]>): [string, string][] {
  return [...relations].map(([from, list]) => {
    const [, folder = "", file = ""] = /^(.*?)([^/]*)$/.exec(from) ?? [];
    const xml = document(element("Relationships", { xmlns: namespaces.packageRelationships }, ...list));
    return [`${folder}_rels/${file}.rels`, xml];
  });
}

/** Zip has no time zone and begins in 1980: one fixed moment, so that no clock shows in the bytes. */
function zipped(parts: readonly (readonly [string, string | Uint8Array])[]): Uint8Array {
  const files: Zippable = Object.fromEntries(
    parts.map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
  );
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
