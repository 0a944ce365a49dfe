import type { ReadFile } from "./readFile";

/** A file whose content was read before, and the file that it repeats. */
export interface Copy {
  readonly file: string;
  readonly other: string;
}

/** The files without those whose content is that of one before: what is given twice counts once. */
export function withoutCopies(files: readonly ReadFile[]): { readonly kept: ReadFile[]; readonly copies: Copy[] } {
  const byHash = new Map<string, ReadFile>();
  const copies: Copy[] = [];
  for (const one of files) {
    const first = byHash.get(one.hash);
    if (first === undefined) byHash.set(one.hash, one);
    else copies.push({ file: one.file.name, other: first.file.name });
  }
  return { kept: [...byHash.values()], copies };
}
