import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages, type Key } from "../../src/i18n";
import { loadedTranslator, loadLaterWords, loadTranslator } from "../../src/i18n/lazy";
import { otherPrograms } from "../../src/i18n/en/otherPrograms";
import { reportCommentary } from "../../src/i18n/en/reportCommentary";
import { reportMetrics } from "../../src/i18n/en/reportMetrics";
import { scenarios } from "../../src/i18n/en/scenarios";
import { trace } from "../../src/i18n/en/trace";

const of = (folder: string) =>
  readdirSync(join("src", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join("src", folder, file));

/** Keys of a group that a file asks for, literally or by their beginning. */
function asked(file: string, group: Readonly<Record<string, string>>): string[] {
  const keys = [...readFileSync(file, "utf8").matchAll(/["`]([a-z]+(?:\.[a-zA-Z0-9-]+)+)/g)].map(([, key]) => key!);
  return keys.filter((key) => key in group);
}

describe("words that a page loads later, or never", () => {
  it.each(["taskpane", "commands", "report", "writers", "template", "intake", "scenario"])(
    "%s uses none of the command line and the playground",
    (folder) => {
      expect(of(folder).flatMap((file) => asked(file, otherPrograms))).toEqual([]);
    },
  );

  it("words of scenarios are used by scenarios and their planner alone", () => {
    const others = ["taskpane", "commands", "report", "writers", "template", "intake"].flatMap(of);
    const screens = others.filter((file) => !/taskpane\/(components\/)?planner\//.test(file));
    expect(screens.flatMap((file) => asked(file, scenarios))).toEqual([]);
    expect(of("scenario").flatMap((file) => asked(file, scenarios)).length).toBeGreaterThan(50);
  });

  it("words of traces, commentary and metrics are used by reports and traces alone", () => {
    const ofReports = { ...reportCommentary, ...reportMetrics, ...trace };
    const others = ["taskpane", "commands", "writers", "template", "intake"].flatMap(of);
    const screens = others.filter((file) => !/taskpane\/(components\/)?trace\//.test(file));
    expect(screens.flatMap((file) => asked(file, ofReports))).toEqual([]);
    expect(of("report").flatMap((file) => asked(file, ofReports)).length).toBeGreaterThan(20);
  });

  it("has them all once they are asked for, in languages that come later as well", async () => {
    const key: Key = "scenario.source.typed";
    const before = await loadTranslator("en");
    await loadLaterWords();
    expect(before(key)).toBe(languages.en[key]);
    expect(loadedTranslator("zh-TW")).toBeUndefined();
    expect((await loadTranslator("zh-TW"))(key)).toBe(languages["zh-TW"][key]);
    expect(loadedTranslator("zh-TW")?.(key)).toBe(languages["zh-TW"][key]);
  });
});
