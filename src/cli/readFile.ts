import type { ReadTable } from "../intake";
import type { DataFile } from "./dataFiles";

/** A file as read; the hash is that of its unpacked content. */
export interface ReadFile {
  readonly file: DataFile;
  readonly read: ReadTable;
  readonly hash: string;
}

/** Told after every block: rows so far, and the share of the file that is read (0 to 1). */
export type OnProgress = (file: DataFile, rows: number, share: number) => void;
