import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Frame, Page } from "playwright-core";
import {
  canBrowse,
  keepPicture,
  openPlaygroundBrowser,
  paneOf,
  sheetNames,
  showSheet,
  valuesAt,
  type PlaygroundBrowser,
  type Visit,
} from "./playgroundBrowser";

let browser: PlaygroundBrowser;
let visit: Visit;
beforeAll(async () => {
  if (!canBrowse) return;
  browser = await openPlaygroundBrowser();
  visit = await browser.open();
}, 300_000);
afterAll(() => browser?.close());

const toTab = (pane: Frame, name: string) => pane.getByRole("tab", { name, exact: true }).click();

/** Row of the sheet of scenarios in which an id stands. */
async function rowOf(page: Page, id: string): Promise<number> {
  const ids = await valuesAt(page, 0, 1, 40, 1);
  return ids.findIndex(([one]) => one === id);
}

/** As when the user takes a word of the list of a cell. */
const choose = (page: Page, cell: string, word: string) =>
  page.evaluate(
    ([address, text]) => {
      const { grid } = window.clcPlayground!;
      grid.book.workbook.getActiveSheet().getRange(address!).setValue(text!);
      return grid.recalculate();
    },
    [cell, word],
  );

/** But for those that nobody sees, which a refresh writes anew. */
const shownNames = async (page: Page) => (await sheetNames(page)).filter((name) => !/^CLC /.test(name));

const live = async (page: Page, id: string) => (await valuesAt(page, await rowOf(page, id), 3, 1, 1))[0]![0];

describe.runIf(canBrowse)("the planner's way, in the playground", { timeout: 240_000 }, () => {
  it("seeds the drivers from the sample, takes a changed one, and builds", async () => {
    const { page } = visit;
    const pane = await paneOf(page);
    await pane.getByRole("button", { name: "Check tables" }).click();
    await pane.getByRole("button", { name: "Change tables" }).click();
    await toTab(pane, "Scenarios");
    await pane.getByRole("button", { name: "Take drivers from my tables" }).click();
    await pane.getByRole("button", { name: /^Drivers \(16\)/ }).click();
    await pane
      .getByText(/Orders, [\d,]+ rows/)
      .first()
      .waitFor();
    await pane.getByLabel("Discount rate a year: Base").fill("12");
    await pane.getByRole("button", { name: "Build scenarios" }).click();
    await pane.getByText("The sheets are there. Flip the switch on the first one.").waitFor({ timeout: 180_000 });
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["Scenarios", "Drivers", "Monte Carlo"]));
    await showSheet(page, "Scenarios");
    expect(await live(page, "discount")).toBe(0.12);
  });

  it("recalculates the outcome when the switch is flipped in the grid, without the pane", async () => {
    const { page } = visit;
    const [[base]] = (await valuesAt(page, 4, 3, 1, 1)) as [[string]];
    const [[best]] = (await valuesAt(page, 6, 5, 1, 1)) as [[string]];
    expect(base).toBe("Base");
    const before = await live(page, "value_added");
    await choose(page, "D5", best);
    await expect.poll(() => valuesAt(page, 4, 3, 1, 1), { timeout: 30_000 }).toEqual([[best]]);
    await expect.poll(() => live(page, "value_added"), { timeout: 60_000 }).not.toBe(before);
    expect(await live(page, "value_added")).toBeGreaterThan(before as number);
    await keepPicture(page, "playground-scenarios");
  });

  it("simulates with progress, leaves everything as it was on Cancel, and refreshes with what was typed", async () => {
    const { page } = visit;
    const pane = await paneOf(page);
    const names = await shownNames(page);
    await pane.getByRole("button", { name: "Forecast and simulation" }).click();
    await pane.getByLabel("Runs").fill("200000");
    await pane.getByRole("button", { name: "Refresh scenarios" }).click();
    await pane.getByRole("progressbar").waitFor();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByRole("button", { name: "Refresh scenarios" }).waitFor();
    expect(await shownNames(page)).toEqual(names);
    await pane.getByLabel("Runs").fill("1000");
    await pane.getByRole("button", { name: "Refresh scenarios" }).click();
    await pane.getByText("The sheets are up to date, with what you typed into them.").waitFor({ timeout: 180_000 });
    expect(await shownNames(page)).toEqual(names);
    await showSheet(page, "Scenarios");
    expect(await valuesAt(page, 4, 3, 1, 1)).toEqual([["Best"]]);
    expect(visit.complaints).toEqual([]);
  });
});
