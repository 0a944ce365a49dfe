/** Gives names that are not taken, and remembers them; case does not count. */
export function freeNames(taken: readonly string[], numbered: (name: string, number: number) => string) {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (wanted: string): string => {
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = numbered(wanted, number);
    used.add(name.toLowerCase());
    return name;
  };
}

/** "Cover (2)", within the 31 characters of a sheet's name. */
export function numberedSheet(name: string, number: number): string {
  const end = ` (${number})`;
  return `${name.slice(0, 31 - end.length).trimEnd()}${end}`;
}

export function numberedTable(name: string, number: number): string {
  return `${name}_${number}`;
}
