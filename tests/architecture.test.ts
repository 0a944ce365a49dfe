import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const src = resolve("src");

/** Who may import whom: folders and packages, downwards only. The playground may import anything; nobody imports it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ["mathjs"],
  i18n: [],
  intake: ["core", "i18n", "papaparse", "fflate", "hucre"],
  functions: ["core", "i18n"],
  report: ["core", "i18n", "intake", "@noble"],
  scenario: ["core", "i18n", "intake", "report"],
  template: ["core", "i18n", "intake", "report", "scenario", "valibot"],
  sample: ["core", "i18n", "intake"],
  writers: ["core", "i18n", "report", "fflate"],
  taskpane: [
    ...["core", "i18n", "intake", "report", "scenario", "template", "writers"],
    ...["react", "react-dom", "@fluentui"],
  ],
  commands: ["core", "i18n", "intake", "report", "writers", "taskpane"],
  cli: ["core", "i18n", "intake", "report", "scenario", "template", "sample", "writers", "functions", "fflate"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => !file.startsWith("playground"));

/** The first folder below src for our own files, the package's scope or name for others. */
function imported(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^(?:import|export)\b[^"]*?\sfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\)/gm)]
    .map(([, target, lazy]) => (target ?? lazy)!)
    .map((target) => (target.startsWith(".") ? relative(src, resolve(src, dirname(file), target)) : target))
    .filter((target) => !target.startsWith("node:"))
    .map((target) => target.split("/")[0]!);
}

describe("imports", () => {
  it.each(files)("%s imports only what its folder may", (file) => {
    const folder = file.split("/")[0]!;
    const own = [folder, ...(allowed[folder] ?? [])];
    expect(imported(file).filter((target) => !own.includes(target))).toEqual([]);
  });

  it("Node's own modules are used in cli alone", () => {
    const users = files.filter((file) => /from "node:/.test(readFileSync(join(src, file), "utf8")));
    expect(users.filter((file) => !file.startsWith("cli/"))).toEqual([]);
  });

  it("Excel and Office occur only where a host is spoken to", () => {
    const speakers =
      /^(writers\/excel\/|taskpane\/host\.ts|taskpane\/host\/|taskpane\/index\.tsx|commands\/|functions\/(run|functions)\.ts)/;
    const offenders = files.filter(
      (file) =>
        !speakers.test(file) && /\b(Excel|Office|CustomFunctions)\./.test(code(readFileSync(join(src, file), "utf8"))),
    );
    expect(offenders).toEqual([]);
  });
});

/** Files of ours that a file imports, types included. */
function importedFiles(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^(?:import|export)\b[^"]*?\sfrom\s+"(\.[^"]*)"/gm)]
    .map(([, target]) => relative(src, resolve(src, dirname(file), target!)))
    .flatMap(
      (path) => [`${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find((name) => files.includes(name)) ?? [],
    );
}

describe("circles", () => {
  // the object model of the playground's workbook is one on purpose: a range knows its sheet, a sheet makes ranges
  it("no file leads back to itself by way of others", () => {
    const graph = new Map(files.map((file) => [file, importedFiles(file)]));
    const settled = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (path.includes(file) || settled.has(file)) return;
      for (const next of graph.get(file)!) walk(next, [...path, file]);
      settled.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});

/** Comments and strings may speak of Excel. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "");
}
