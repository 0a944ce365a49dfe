import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A copy of a file with one part changed, to see whether a check can fail.
 *
 * @throws Error if the change changed nothing: then the test would prove nothing
 */
export function editPart(xlsx: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(xlsx);
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error(`${path} was not changed`);
  return zipSync({ ...files, [path]: strToU8(after) });
}

/** The text of one part. */
export function readPart(xlsx: Uint8Array, path: string): string {
  const bytes = unzipSync(xlsx)[path];
  if (bytes === undefined) throw new Error(`${path} is missing`);
  return strFromU8(bytes);
}

/** A copy of a file without one part. */
export function withoutPart(xlsx: Uint8Array, path: string): Uint8Array {
  const { [path]: _dropped, ...files } = unzipSync(xlsx);
  return zipSync(files);
}
