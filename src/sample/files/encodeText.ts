import type { Encoding } from "../../intake";

/** Turns bytes into text, as `TextDecoder.decode` does. */
export type Decode = (bytes: Uint8Array) => string;

export class UnwritableCharacter extends Error {
  override readonly name = "UnwritableCharacter";
  constructor(
    readonly character: string,
    readonly encoding: Encoding,
  ) {
    super(`${character} cannot be written in ${encoding}`);
  }
}

const [firstLead, lastLead, firstTrail, lastTrail] = [0x81, 0xfe, 0x40, 0xfe];

/** Every character of a double-byte encoding with its bytes, found by decoding all pairs there are. */
function doubleByteTable(decode: Decode): ReadonlyMap<string, readonly [number, number]> {
  const table = new Map<string, readonly [number, number]>();
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      const character = decode(Uint8Array.of(lead, trail));
      const isOne = [...character].length === 1 && !character.includes("\ufffd");
      if (isOne && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return table;
}

function doubleByte(text: string, encoding: Encoding, decode: Decode): Uint8Array {
  const table = doubleByteTable(decode);
  const bytes: number[] = [];
  for (const character of text) {
    if (character <= "\x7f") bytes.push(character.charCodeAt(0));
    else bytes.push(...requirePair(table.get(character), character, encoding));
  }
  return Uint8Array.from(bytes);
}

function requirePair(pair: readonly [number, number] | undefined, character: string, encoding: Encoding) {
  if (pair === undefined) throw new UnwritableCharacter(character, encoding);
  return pair;
}

/** Every byte is a character of its own. */
function singleByte(text: string, encoding: Encoding, decode: Decode): Uint8Array {
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from(text, (character) => {
    const code = codes.get(character);
    if (code === undefined) throw new UnwritableCharacter(character, encoding);
    return code;
  });
}

/** UTF-16 with its byte order mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/**
 * Text as bytes in any encoding that we read. Platforms decode them all and encode UTF-8 alone, so the others are
 * made from the decoder.
 *
 * @throws UnwritableCharacter for a character that the encoding does not have
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le" || encoding === "utf-16be") return utf16(text, encoding === "utf-16le");
  const decoder = new TextDecoder(encoding);
  // whole texts are decoded by a shorter way, in which some platforms take Windows-1252 for Latin-1
  const decode: Decode = (bytes) => decoder.decode(bytes, { stream: true }) + decoder.decode();
  return encoding === "windows-1252" ? singleByte(text, encoding, decode) : doubleByte(text, encoding, decode);
}
