import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { fileReader, IntakeError, type FileOptions } from "../intake";
import { isWorkbook } from "../intake/readers/textDecoder";
import { dataError, type DataFile } from "./dataFiles";
import { CliError } from "./errors";
import type { OnProgress, ReadFile } from "./readFile";
import { readWorkbookFile, type ReadWorkbook } from "./readWorkbookFile";

const blockSize = 1 << 18;

/** Packed files and workbooks are known by their first bytes, whatever they are called. */
async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const isGzip = (start: Uint8Array) => start[0] === 0x1f && start[1] === 0x8b;

/**
 * Reads one file from disk to facts; a workbook may hold several tables.
 *
 * @throws IntakeError for what the file holds, CliError for a file that cannot be read
 */
export async function readDataFile(
  file: DataFile,
  options: FileOptions,
  onProgress: OnProgress,
): Promise<ReadWorkbook> {
  try {
    const start = await firstBytes(file.path);
    if (isWorkbook(start)) return await readWorkbookFile(file, options, onProgress);
    return { read: [await readTextFile(file, options, isGzip(start), onProgress)], skipped: [], hidden: [] };
  } catch (error) {
    throw error instanceof IntakeError || error instanceof CliError ? error : dataError(error, file.path);
  }
}

async function readTextFile(
  file: DataFile,
  options: FileOptions,
  packed: boolean,
  onProgress: OnProgress,
): Promise<ReadFile> {
  const reader = fileReader(options);
  const hash = createHash("sha256");
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
}
