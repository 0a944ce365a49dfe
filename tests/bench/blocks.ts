import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/** The bytes of a file in blocks, unpacked. */
export function blocksOf(path: string): AsyncIterable<Uint8Array> {
  const disk = createReadStream(path, { highWaterMark: 1 << 18 });
  return path.endsWith(".gz") ? disk.pipe(createGunzip()) : disk;
}
