import { describe, expect, it } from "vitest";
import { murmur3 } from "../../../src/report/data/murmur3";

/** Test vectors of MurmurHash3_x86_32 as published for other implementations; words are little-endian. */
describe("murmur3(seed)", () => {
  it.each([
    { what: "nothing", seed: 0, words: [], expected: 0 },
    { what: "nothing", seed: 1, words: [], expected: 0x514e28b7 },
    { what: "four bytes 0", seed: 0, words: [0], expected: 0x2362f9de },
    { what: "four bytes 255", seed: 0, words: [0xffffffff], expected: 0x76293b50 },
    { what: '"test"', seed: 0, words: [0x74736574], expected: 0xba6bd213 },
  ])("of $what with seed $seed", ({ seed, words, expected }) => {
    const hash = murmur3(seed);
    hash.add(words);
    expect(hash.digest()).toBe(expected);
  });
});
