const longest = 31;

/** A sheet name for a file or a title: what Excel allows, and not taken yet without regard to case. */
export function sheetNameFor(title: string, taken: readonly string[]): string {
  const allowed = title
    .replace(/\.(csv|txt|tsv|xlsx|xlsm)$/i, "")
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  const base = allowed === "" || /^history$/i.test(allowed) ? "Data" : allowed;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const name = base.slice(0, longest - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
