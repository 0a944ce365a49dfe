import { describe, expect, it } from "vitest";
import type { ExcelFunction } from "../../src/functions/define";
import { isOptional } from "../../src/functions/define";
import { functions } from "../../src/functions/index";
import { metadataFiles } from "../../src/functions/metadata";
import { idsByStoredName } from "../../src/functions/signature";
import { zhCN } from "../../src/i18n/functions/zh-CN";
import { zhTW } from "../../src/i18n/functions/zh-TW";
import { wordTips } from "../../src/i18n/functions/words";

interface Entry {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: { name: string; description: string; type: string; optional?: boolean; customEnumId?: string }[];
}

interface MetadataFile {
  allowErrorForDataTypeAny: boolean;
  functions: Entry[];
  enums: { id: string; type: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

const parsed = (site?: string) =>
  Object.entries(metadataFiles(site)).map(([name, text]) => [name, JSON.parse(text) as MetadataFile] as const);

/** Excel's built-in functions that an acronym of our field could hit. */
const builtIns = ["NPV", "IRR", "XNPV", "RATE", "PMT", "SLN", "DB", "MODE", "RANK", "TREND", "RUN", "ECHO", "COUNT"];

describe("metadata files", () => {
  it("are one for each language of the manifest", () => {
    expect(Object.keys(metadataFiles())).toEqual(["functions.json", "functions-zh-cn.json", "functions-zh-tw.json"]);
  });

  it.each(parsed())("%s describes every function, and lets errors in", (_, file) => {
    expect(file.allowErrorForDataTypeAny).toBe(true);
    expect(file.functions.map(({ id }) => id)).toEqual(functions.map(({ id }) => id));
    for (const { name, id } of file.functions) expect(name).toBe(id);
  });

  it.each(parsed())("%s keeps to Excel's limits", (_, file) => {
    for (const { description, parameters } of file.functions) {
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(255);
      for (const parameter of parameters) {
        expect(parameter.description.length, parameter.name).toBeGreaterThan(0);
        expect(parameter.description.length, parameter.name).toBeLessThanOrEqual(255);
      }
    }
  });

  it.each(parsed())("%s offers the words of each enumeration, explained", (_, file) => {
    const ids = file.enums.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { parameters } of file.functions) {
      for (const { customEnumId } of parameters) if (customEnumId) expect(ids).toContain(customEnumId);
    }
    for (const { values } of file.enums) for (const { tooltip } of values) expect(tooltip).not.toBe("");
  });

  it("links to the help page of each function on the site it is built for", () => {
    for (const [, file] of parsed("https://clc.example/")) {
      for (const { id, helpUrl } of file.functions) {
        expect(helpUrl).toBe(`https://clc.example/help/${id.replaceAll(".", "_")}.html`);
      }
    }
  });
});

describe("declarations", () => {
  it.each(functions)("$id is a name that Excel takes in every language", ({ id }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9]*(\.[A-Z][A-Z0-9]*)*$/);
    expect(id.length).toBeGreaterThanOrEqual(3);
    expect(id, "is no cell").not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/);
    expect(builtIns).not.toContain(id);
  });

  it("have ids that stay apart where dots are stored as underscores", () => {
    expect(idsByStoredName(functions).size).toBe(functions.length);
  });

  it.each(functions)("$id puts what may be left out after what must be given", ({ parameters }) => {
    const optional = parameters.map(isOptional);
    expect(optional).toEqual([...optional].sort());
  });

  it.each(functions)("$id reads 0 as blank where a date or an id is meant", ({ parameters }) => {
    for (const { kind, zero, name } of parameters) {
      if (kind === "date" || kind === "id") expect(zero, name).toBe("blank");
    }
  });

  it.each(functions)("$id shows an example", ({ examples }) => expect(examples.length).toBeGreaterThan(0));
});

describe("translations", () => {
  const names = ({ parameters }: ExcelFunction) => parameters.map(({ name }) => name);

  it.each([
    ["zh-CN", zhCN],
    ["zh-TW", zhTW],
  ])("%s has every function and parameter, and no others", (_, texts) => {
    const has = Object.entries(texts).map(([id, text]) => [id, Object.keys(text.parameters)]);
    expect(Object.fromEntries(has)).toEqual(Object.fromEntries(functions.map((f) => [f.id, names(f)])));
  });

  it.each(Object.entries(wordTips))("%s explains every word, and no others", (_, tips) => {
    const words = functions.flatMap(({ parameters }) => parameters.flatMap((parameter) => parameter.words ?? []));
    expect(Object.keys(tips).sort()).toEqual([...new Set(words)].sort());
  });

  it("the two Chinese versions are written apart", () => {
    for (const { id } of functions) expect(zhCN[id]!.description, id).not.toBe(zhTW[id]!.description);
  });
});
