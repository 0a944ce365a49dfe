import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gridLocales } from "../../../src/playground/page/gridLocales";

const packages = "node_modules/@univerjs";

/** Every word that the grid's code asks for by a literal key. */
const asked = new Set(
  readdirSync(packages)
    .map((name) => `${packages}/${name}/lib/es/index.js`)
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\.t\("([\w-]+(?:\.[\w-]+)+)"/g)])
    .map(([, key]) => key!),
);

/** Said of texts that look like numbers, which the page does not mark. */
const unused = /^sheets-ui\.info\.(error|forceStringInfo)$/;

const has = (words: object, key: string): boolean =>
  key.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], words) !==
  undefined;

describe.each(Object.entries(gridLocales))("the grid in %s", (_name, words) => {
  it("has every word that it asks for", () => {
    expect(asked.size).toBeGreaterThan(300);
    expect([...asked].filter((key) => !has(words, key) && !unused.test(key))).toEqual([]);
  });
});
