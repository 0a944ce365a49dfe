import { IntakeError } from "../errors";
import { encodingOfMark, guessEncoding, type Encoding } from "./encoding";

/** Turns the bytes of a file into text, block by block. */
export interface BytesToText {
  push(bytes: Uint8Array): void;
  /** @throws IntakeError as `push` does */
  finish(): void;
  /** The encoding as said or found; "utf-8" as long as all is plain ASCII. */
  encoding(): Encoding;
}

/** Enough bytes that are not ASCII to tell their encoding by. */
const sampleSize = 65_536;

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** A zip (.xlsx) or an old compound file (.xls). */
export const isWorkbook = (bytes: Uint8Array) =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

const isPlain = (byte: number) => byte > 0 && byte < 0x80;

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

/**
 * Decodes text in UTF-8, UTF-16, GBK, Big5 or Windows-1252. Plain ASCII passes at once; from the first other byte on,
 * 64 kB are looked at to tell the encoding. A byte order mark is removed.
 *
 * @param said the encoding, where the user has said it
 * @throws IntakeError "is-workbook" for an Excel file, "unknown-encoding" where the bytes are text in none of them,
 * "wrong-encoding" where they stop being text in the one said or found, "not-text" where there are characters that
 * no text has
 */
export function textDecoder(name: string, onText: (text: string) => void, said?: Encoding): BytesToText {
  let encoding: Encoding | undefined;
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array(0);
  let begun = false;

  const decode = (bytes: Uint8Array, stream: boolean) => {
    let text: string;
    try {
      text = decoder!.decode(bytes, { stream });
    } catch (error) {
      if (error instanceof TypeError) throw new IntakeError("wrong-encoding", { name, encoding: encoding! });
      throw error;
    }
    if (text.includes("\0")) throw new IntakeError("not-text", { name });
    if (text !== "") onText(text);
  };

  const settle = (found: Encoding, last: boolean) => {
    encoding = found;
    decoder = new TextDecoder(found, { fatal: true });
    const bytes = held;
    held = new Uint8Array(0);
    // bytes in one go are decoded by a shorter way, in which Node 20 takes Windows-1252 for Latin-1 and loses the €
    decode(bytes, true);
    if (last) decode(new Uint8Array(0), false);
  };

  /** Decides as soon as the bytes held allow it. */
  const decide = (last: boolean) => {
    if (!begun && isWorkbook(held)) throw new IntakeError("is-workbook", { name });
    const known = begun ? undefined : (encodingOfMark(held) ?? said);
    if (known !== undefined) return settle(known, last);
    const foreign = held.findIndex((byte) => !isPlain(byte));
    if (!last && held.length - Math.max(foreign, 0) < (foreign < 0 && begun ? 1 : sampleSize)) return;
    if (foreign < 0) return passPlain();
    // UTF-16 is told by its pairs of bytes, which count from the start of the file
    const sample = !begun && held.includes(0) ? held : held.subarray(foreign, foreign + sampleSize);
    const found = guessEncoding(sample, last);
    if (found === undefined) throw new IntakeError(held.includes(0) ? "not-text" : "unknown-encoding", { name });
    settle(found, last);
  };

  const passPlain = () => {
    begun = true;
    const text = new TextDecoder().decode(held);
    held = new Uint8Array(0);
    if (text !== "") onText(text);
  };

  return {
    push(bytes) {
      if (decoder !== undefined) return decode(bytes, true);
      held = joined(held, bytes);
      // a first block may be shorter than the signs it is told by
      if (begun || held.length >= 4) decide(false);
    },
    finish() {
      if (decoder !== undefined) return decode(new Uint8Array(0), false);
      if (held.length > 0) decide(true);
    },
    encoding: () => encoding ?? said ?? "utf-8",
  };
}
