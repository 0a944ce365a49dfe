/** A cell takes 32,767 characters. */
const cellCharacters = 30_000;

/**
 * A value as JSON, cut for cells below one another. Half a character at the end of a piece would not survive, so that
 * those of two halves are written as codes.
 */
export function textPieces(value: unknown): string[] {
  const text = JSON.stringify(value).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
  const count = Math.ceil(text.length / cellCharacters);
  return Array.from({ length: count }, (_, index) => text.slice(index * cellCharacters, (index + 1) * cellCharacters));
}
