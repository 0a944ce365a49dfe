import { describe, expect, it } from "vitest";
import { encodeText, UnwritableCharacter } from "../../../src/sample/files/encodeText";

const bytes = (text: string, encoding: Parameters<typeof encodeText>[1]) => [...encodeText(text, encoding)];

describe("encodeText", () => {
  it.each([
    {
      encoding: "gbk",
      text: "客户 A",
      expected: [0xbf, 0xcd, 0xbb, 0xa7, 0x20, 0x41],
      source: "GB 2312, 31-45 and 27-07",
    },
    { encoding: "big5", text: "中文", expected: [0xa4, 0xa4, 0xa4, 0xe5], source: "Big5 table" },
    { encoding: "windows-1252", text: "é€", expected: [0xe9, 0x80], source: "Microsoft's code page 1252" },
    { encoding: "utf-16le", text: "aé", expected: [0xff, 0xfe, 0x61, 0, 0xe9, 0], source: "Unicode, with its mark" },
    { encoding: "utf-16be", text: "a", expected: [0xfe, 0xff, 0, 0x61], source: "Unicode, with its mark" },
    { encoding: "utf-8", text: "客", expected: [0xe5, 0xae, 0xa2], source: "RFC 3629" },
  ] as const)("writes $text in $encoding ($source)", ({ encoding, text, expected }) => {
    expect(bytes(text, encoding)).toEqual(expected);
  });

  it("refuses a character that the encoding does not have, rather than writing a question mark", () => {
    expect(() => encodeText("a客", "windows-1252")).toThrow(UnwritableCharacter);
    expect(() => encodeText("\u{1f600}", "big5")).toThrow("cannot be written in big5");
  });
});
