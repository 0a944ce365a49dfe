import { IntakeError } from "../errors";

/** Turns the bytes of a file into text, block by block. */
export interface BytesToText {
  push(bytes: Uint8Array): void;
  /** @throws IntakeError as `push` does */
  finish(): void;
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  return startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : "utf-8";
}

/** A zip (.xlsx) or an old compound file (.xls). */
const isWorkbook = (bytes: Uint8Array) =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/**
 * Decodes UTF-8, and UTF-16 where a byte order mark says so; the mark itself is removed.
 *
 * @throws IntakeError "is-workbook" for an Excel file, "not-utf8" for bytes in another encoding, "not-text" where
 * there are characters that no text has
 */
export function textDecoder(name: string, onText: (text: string) => void): BytesToText {
  let decoder: TextDecoder | undefined;
  let held = new Uint8Array(0);

  const start = (bytes: Uint8Array) => {
    if (isWorkbook(bytes)) throw new IntakeError("is-workbook", { name });
    return new TextDecoder(encodingOf(bytes), { fatal: true });
  };

  const decode = (bytes: Uint8Array, stream: boolean) => {
    decoder ??= start(bytes);
    let text: string;
    try {
      text = decoder.decode(bytes, { stream });
    } catch (error) {
      if (error instanceof TypeError) throw new IntakeError("not-utf8", { name });
      throw error;
    }
    if (text.includes("\0")) throw new IntakeError("not-text", { name });
    if (text !== "") onText(text);
  };

  return {
    push(bytes) {
      if (decoder !== undefined) return decode(bytes, true);
      // a first block may be shorter than the signs it is told by
      const joined = new Uint8Array(held.length + bytes.length);
      joined.set(held);
      joined.set(bytes, held.length);
      held = joined;
      if (held.length >= 4) decode(held, true);
    },
    finish: () => decode(decoder === undefined ? held : new Uint8Array(0), false),
  };
}
