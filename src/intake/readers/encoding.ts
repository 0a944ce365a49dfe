import { scoreBig5, scoreGbk, scoreWindows1252 } from "./encodingScores";

/** Encodings that we read, named as `TextDecoder` names them. */
export const encodings = ["utf-8", "utf-16le", "utf-16be", "gbk", "big5", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** The encoding that a byte order mark at the start of a file names. */
export function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? "utf-8" : undefined;
}

/** Characters that no table has. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const noText = /[\0-\x08\x0e-\x19\x1b-\x1f\ufffe\uffff]/;

/** The text of a sample, whose last character may be cut; undefined if it is not in this encoding. */
function decodeSample(sample: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return noText.test(text) ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Share of the bytes at even or odd places that are 0. */
function zeros(sample: Uint8Array, parity: 0 | 1): number {
  let count = 0;
  for (let i = parity; i < sample.length; i += 2) if (sample[i] === 0) count++;
  return (2 * count) / sample.length;
}

/** Digits, separators and line ends fill half of each UTF-16 unit with 0, always the same half. */
function utf16Of(sample: Uint8Array): Encoding | undefined {
  const [even, odd] = [zeros(sample, 0), zeros(sample, 1)];
  const encoding = odd > 0.1 && odd > 10 * even ? "utf-16le" : even > 0.1 && even > 10 * odd ? "utf-16be" : undefined;
  return encoding !== undefined && decodeSample(sample, encoding) !== undefined ? encoding : undefined;
}

/** Below this a reading is no better than chance. */
const leastScore = 0.6;

/**
 * The encoding of bytes that are not plain ASCII, by what they say: UTF-16 where one half is zeros, valid UTF-8, and
 * among the others the one that gives the likeliest text.
 *
 * @param sample from the start of the file, or from its first byte that is not ASCII
 * @param whole whether the file ends with the sample
 * @returns undefined if it is no text in any of them
 */
export function guessEncoding(sample: Uint8Array, whole: boolean): Encoding | undefined {
  if (sample.includes(0)) return whole && sample.length % 2 === 1 ? undefined : utf16Of(sample);
  const utf8 = decodeSample(sample, "utf-8");
  // a file that breaks off within its only foreign character proves nothing
  if (utf8 !== undefined && /[^\0-\x7f]/.test(utf8)) return "utf-8";
  const [best] = (
    [
      ["gbk", scoreGbk],
      ["big5", scoreBig5],
      ["windows-1252", scoreWindows1252],
    ] as const
  )
    .map(([encoding, score]) => {
      const text = decodeSample(sample, encoding);
      return { encoding, score: text === undefined ? 0 : score(sample, text) };
    })
    .sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= leastScore ? best.encoding : undefined;
}
