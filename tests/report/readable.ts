const WIDTH = 118;

/** JSON for people: what fits on a line stands on one, so that a changed cell is one changed line. */
export function readable(value: unknown, indent = ""): string {
  const line = JSON.stringify(value);
  if (value === null || typeof value !== "object" || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const members = Array.isArray(value)
    ? value.map((member) => inner + readable(member, inner))
    : Object.entries(value).map(([key, member]) => `${inner}${JSON.stringify(key)}: ${readable(member, inner)}`);
  return `${open}\n${members.join(",\n")}\n${indent}${close}`;
}
