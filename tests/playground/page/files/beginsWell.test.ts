import { describe, expect, it } from "vitest";
import { beginsWell } from "../../../../src/playground/page/files/beginsWell";

const oldWorkbook = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe("the beginning of a file", () => {
  it.each<[string, BlobPart, boolean]>([
    ["text", "Date,Amount\n2025-01-01,1\n", true],
    ["Chinese text in GBK", new Uint8Array([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0x31, 0x0a]), true],
    ["a workbook", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 20, 0]), true],
    ["more text than is looked at", "Date,Amount\n".repeat(10_000), true],
    ["nothing", "", false],
    ["blank lines", "\n\n", false],
    ["an old workbook", oldWorkbook, false],
    ["a picture", picture, false],
  ])("tells of %s whether it can be opened", async (_what, content, expected) => {
    expect(await beginsWell(new File([content], "file.csv"))).toBe(expected);
  });
});
