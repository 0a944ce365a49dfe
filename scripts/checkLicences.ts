/**
 * Reads the licences of every package in package-lock.json: what we ship may carry permissive ones only, tools and
 * tests a few more, nothing of the GPL family, nothing without a licence, save for what is named and explained here.
 */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Needed by a development package alone, and optional there. */
  readonly devOptional?: boolean;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const shipped = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];
const alsoForTools = [
  ...[
    "MIT-0",
    "MIT/X11",
    "BlueOak-1.0.0",
    "Python-2.0",
    "CC0-1.0",
    "CC-BY-4.0",
    "MPL-2.0",
    "Unlicense",
    "Zlib",
    "WTFPL",
  ],
];

/** Tools whose entry in the lock says nothing that a program could judge; none of them is shipped. */
export const explained: Readonly<Record<string, string>> = {
  "@microsoft/office-js@1.1.110": "Microsoft's own terms; the client that tests run against, never bundled",
  "@univerjs/telemetry@0.25.1": "no field, but an Apache-2.0 LICENSE file; part of the grid of tests and playground",
};

/** Sentences about packages that must not stay; empty if all is well. */
export function licenceProblems({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .flatMap(([path, entry]) => problem(path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length), entry));
}

function problem(name: string, { version = "", license, dev, devOptional }: LockedPackage): string[] {
  const id = `${name}@${version}`;
  const isTool = dev ?? devOptional ?? false;
  if (name.startsWith("@univerjs-pro/")) return [`${id} is not open source`];
  if (isTool && id in explained) return [];
  if (license === undefined) return [`${id} names no licence`];
  return permits(license, isTool ? [...shipped, ...alsoForTools] : shipped) ? [] : [`${id} is under ${license}`];
}

/** Whether an expression such as "(MIT OR GPL-3.0)" leaves us one of the licences. Flat expressions alone occur. */
export function permits(expression: string, licences: readonly string[]): boolean {
  const terms = expression.replace(/[()]/g, "");
  return terms
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => licences.includes(licence.trim())));
}
