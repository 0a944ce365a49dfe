/** MurmurHash3, 32 bits, over 32-bit words (Austin Appleby, public domain). */
export function murmur3(seed: number) {
  let hash = seed;
  let bytes = 0;
  return {
    add(words: ArrayLike<number>): void {
      for (let index = 0; index < words.length; index++) {
        let word = Math.imul(words[index]!, 0xcc9e2d51);
        word = (word << 15) | (word >>> 17);
        hash ^= Math.imul(word, 0x1b873593);
        hash = (hash << 13) | (hash >>> 19);
        hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
      }
      bytes += 4 * words.length;
    },
    digest(): number {
      let mixed = hash ^ bytes;
      mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      return (mixed ^ (mixed >>> 16)) >>> 0;
    },
  };
}
