import { sameRows } from "../intake";
import type { ReadFile } from "./readFile";

/** A file whose content was read before, and the file that it repeats. */
export interface Copy {
  readonly file: string;
  readonly other: string;
}

/** The same rows in another file, whatever its format: .csv beside .xlsx. */
const repeats =
  ({ file, read }: ReadFile) =>
  (other: ReadFile) =>
    other.file.path !== file.path && sameRows(other.read, read);

/** The files without those whose content is that of one before: what is given twice counts once. */
export function withoutCopies(files: readonly ReadFile[]): { readonly kept: ReadFile[]; readonly copies: Copy[] } {
  const byHash = new Map<string, ReadFile>();
  const copies: Copy[] = [];
  for (const one of files) {
    const first = byHash.get(one.hash) ?? [...byHash.values()].find(repeats(one));
    if (first === undefined) byHash.set(one.hash, one);
    else copies.push({ file: one.file.name, other: first.file.name });
  }
  return { kept: [...byHash.values()], copies };
}
