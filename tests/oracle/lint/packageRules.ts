import { all, attribute, part, relationshipsPath, type OpenPackage } from "./openPackage";
import { doubled } from "./areas";

/** Every relationship leads to a part, from a part that exists, under an id of its own. */
export function relationshipsResolve({ parts, targets }: OpenPackage): string[] {
  const sources = ["", ...[...parts.keys()].filter((path) => !path.endsWith(".rels"))];
  const dangling = sources.flatMap((source) =>
    [...targets(source)].flatMap(([id, path]) => (parts.has(path) ? [] : [`${source} ${id} leads nowhere: ${path}`])),
  );
  const ids = sources.flatMap((source) => {
    const relations = parts.get(relationshipsPath(source));
    const twice =
      relations === undefined ? [] : doubled(all(relations, "Relationship").map((one) => attribute(one, "Id")));
    return twice.map((id) => `${source} has two relationships ${id}`);
  });
  return [...dangling, ...ids];
}

/** Every part can be reached from the package: what cannot, Excel drops. */
export function partsAreReached({ parts, targets }: OpenPackage): string[] {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    targets(path).forEach(visit);
  };
  visit("");
  const own = [...parts.keys()].filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  return own.filter((path) => !reached.has(path)).map((path) => `${path} cannot be reached`);
}

/** Every part has a content type of its own, and no type is given to a part that is not there. */
export function contentTypesAreComplete(file: OpenPackage): string[] {
  const overrides = all(part(file, "[Content_Types].xml"), "Override").map((one) =>
    attribute(one, "PartName").slice(1),
  );
  const own = [...file.parts.keys()].filter((path) => !path.endsWith(".rels") && path !== "[Content_Types].xml");
  return [
    ...own.filter((path) => !overrides.includes(path)).map((path) => `${path} has no content type`),
    ...overrides.filter((path) => !file.parts.has(path)).map((path) => `content type for a missing part: ${path}`),
  ];
}

/** Every r:id of a part is one of its relationships. */
export function idsAreKnown({ parts, targets }: OpenPackage): string[] {
  return [...parts].flatMap(([path, xml]) => {
    const known = targets(path);
    return all(xml, "*")
      .map((element) => attribute(element, "r:id"))
      .filter((id) => id !== "" && !known.has(id))
      .map((id) => `${path} uses ${id}, which is no relationship of it`);
  });
}
