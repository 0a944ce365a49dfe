import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { fileReader, IntakeError, type FileOptions, type ReadTable } from "../intake";
import { dataError, type DataFile } from "./dataFiles";

/** A file as read; the hash is that of its unpacked content. */
export interface ReadFile {
  readonly file: DataFile;
  readonly read: ReadTable;
  readonly hash: string;
}

/** Told after every block: rows so far, and the share of the file that is read (0 to 1). */
export type OnProgress = (file: DataFile, rows: number, share: number) => void;

const blockSize = 1 << 18;

/** Packed files are known by their first two bytes, whatever they are called. */
async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/**
 * Reads one file from disk to facts.
 *
 * @throws IntakeError for what the file holds, CliError for a file that cannot be read
 */
export async function readDataFile(file: DataFile, options: FileOptions, onProgress: OnProgress): Promise<ReadFile> {
  const reader = fileReader(options);
  const hash = createHash("sha256");
  try {
    const packed = await isGzip(file.path);
    const disk = createReadStream(file.path, { highWaterMark: blockSize });
    const take = async (blocks: AsyncIterable<Buffer>) => {
      for await (const block of blocks) {
        hash.update(block);
        reader.push(block);
        onProgress(file, reader.rows(), file.bytes === 0 ? 1 : disk.bytesRead / file.bytes);
      }
    };
    await (packed ? pipeline(disk, createGunzip(), take) : pipeline(disk, take));
    return { file, read: reader.finish(), hash: hash.digest("hex") };
  } catch (error) {
    throw error instanceof IntakeError ? error : dataError(error, file.path);
  }
}
