// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { officeSurroundings } from "../../../src/taskpane/host/surroundings";

interface Context {
  readonly displayLanguage?: string;
  readonly partitionKey?: string;
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
}

function surroundingsIn(context: Context) {
  Object.assign(globalThis, { Office: { context: { displayLanguage: "en-US", ...context } } });
  return officeSurroundings();
}

beforeEach(() => localStorage.clear());

describe("officeSurroundings", () => {
  it.each([
    ["what Office declares", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    ["a dark background", { bodyBackgroundColor: "#262626" }, true],
    ["a light background", { bodyBackgroundColor: "#F3F2F1" }, false],
    ["a background that is no colour", { bodyBackgroundColor: "window" }, undefined],
    ["no theme at all, as in Excel on the web", undefined, undefined],
  ])("takes the theme from %s", (_from, officeTheme, dark) => {
    expect(surroundingsIn(officeTheme ? { officeTheme } : {}).darkTheme).toBe(dark);
  });

  it("remembers choices in the partition that Office gives", () => {
    surroundingsIn({ partitionKey: "tenant/" }).savePreferences({ language: "zh-CN", theme: "dark" });
    expect(surroundingsIn({ partitionKey: "tenant/" }).loadPreferences()).toEqual({ language: "zh-CN", theme: "dark" });
    expect(surroundingsIn({ partitionKey: "other/" }).loadPreferences()).toEqual({ language: "auto", theme: "auto" });
  });

  it.each(['{"language":"toString","theme":7}', "no json", '"text"', "null"])(
    "falls back from what it cannot use: %s",
    (stored) => {
      localStorage.setItem("clc.preferences", stored);
      expect(surroundingsIn({}).loadPreferences()).toEqual({ language: "auto", theme: "auto" });
    },
  );
});
