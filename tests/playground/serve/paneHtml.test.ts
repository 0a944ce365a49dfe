import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { paneHtml } from "../../../src/playground/serve/paneHtml";

it("changes the address of office.js in the production page and adds one script before it, nothing else", () => {
  const production = readFileSync("src/taskpane/taskpane.html", "utf8");
  const lines = production.split("\n");
  const changed = paneHtml(production).split("\n");
  expect(changed.filter((line) => !lines.includes(line)).map((line) => line.trim())).toEqual([
    '<script src="../paneShim.js"></script>',
    '<script src="../office/office.js"></script>',
  ]);
  const removed = lines.filter((line) => !changed.includes(line));
  expect(removed).toHaveLength(1);
  expect(removed[0]).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
});

it("refuses a page whose office.js it does not know", () => {
  expect(() => paneHtml("<html></html>")).toThrow("office.js");
});
