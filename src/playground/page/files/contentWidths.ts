const pointsPerCharacter = 6;
/** For the margins and the filter button of a title. */
const padding = 30;
const narrowest = 48;
const widest = 240;

/** Column widths in points that show most of the rows; Chinese characters are twice as wide. */
export function contentWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: columns }, (_column, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, width(row[index] ?? "")), 0);
    return Math.min(widest, Math.max(narrowest, padding + longest * pointsPerCharacter));
  });
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}
