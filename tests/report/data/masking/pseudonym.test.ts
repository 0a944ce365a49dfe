import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { isPseudonym } from "../../../../src/report/data/masking/isPseudonym";
import { pseudonym } from "../../../../src/report/data/masking/pseudonym";

it.each(["", "abc", "café@例え.jp", "张三"])("is the beginning of the SHA-256 that Node counts (%#)", (name) => {
  const digest = createHash("sha256").update(name).digest("hex");
  expect(pseudonym(name, "name")).toBe(`name-${digest.slice(0, 16)}`);
  expect(isPseudonym(pseudonym(name, "mail"))).toBe(true);
  expect(isPseudonym(name)).toBe(false);
});
