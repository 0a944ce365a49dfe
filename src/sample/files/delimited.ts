/** Lines as delimited text with line ends of Windows; values are quoted where they have to be. */
export function delimitedText(lines: readonly (readonly string[])[], delimiter: "," | ";" | "\t" = ","): string {
  const quoted = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return lines.map((line) => `${line.map(quoted).join(delimiter)}\r\n`).join("");
}
