import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpFiles, manualFiles } from "../../../src/functions/help";
import { functions } from "../../../src/functions/index";
import { metadataFiles } from "../../../src/functions/metadata";

describe("the manual in docs", () => {
  it.each(Object.entries(manualFiles()))("%s is current (npm run docs)", (path, content) => {
    expect(readFileSync(`docs/${path}`, "utf8")).toBe(content);
  });

  it("has no page without a function", () => {
    expect(
      readdirSync("docs/help")
        .map((page) => `help/${page}`)
        .sort(),
    ).toEqual(
      Object.keys(manualFiles())
        .filter((path) => path.startsWith("help/"))
        .sort(),
    );
  });
});

describe("the help pages of the site", () => {
  it("are there for every link of the metadata", () => {
    const { functions: entries } = JSON.parse(metadataFiles("https://clc.example/")["functions.json"]!) as {
      functions: { helpUrl: string }[];
    };
    const pages = Object.keys(helpFiles()).map((path) => `https://clc.example/${path}`);
    expect(entries.map(({ helpUrl }) => helpUrl).filter((url) => !pages.includes(url))).toEqual([]);
  });

  it("show signature, formula, an example with its value, the errors, and three languages", () => {
    const page = helpFiles()["help/CHURNCOST.html"]!;
    for (const part of ["CLC.CHURNCOST(lost, ", "lost margin", "120000000", "#VALUE!", "简体中文", "客戶流失成本"]) {
      expect(page).toContain(part);
    }
  });

  it("are whole documents without scripts, in which text stays text", () => {
    for (const [path, page] of Object.entries(helpFiles())) {
      expect(page, path).toMatch(/^<!doctype html>/);
      expect(page, path).not.toMatch(/<script|javascript:/i);
    }
    expect(helpFiles()["help/RETENTIONCOST.html"]).not.toContain('A99<>""');
  });

  it("are linked from the index", () => {
    for (const { id } of functions) expect(helpFiles()["help/index.html"]).toContain(`>CLC.${id}</a>`);
  });
});
