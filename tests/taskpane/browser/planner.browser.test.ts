import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./axeFindings";
import { canBrowse, openPane, type PaneBrowser } from "./openPane";

let pane: PaneBrowser;

describe.skipIf(!canBrowse)("the planner at 320 pixels, all of its parts unfolded", { timeout: 90_000 }, () => {
  beforeAll(async () => {
    pane = await openPane();
  });

  afterAll(() => pane.close());

  it.each([
    ["light", "lang=en-US", "Scenarios"],
    ["dark", "lang=en-US&dark=1", "Scenarios"],
    ["简体中文", "lang=zh-CN", "情景"],
    ["繁體中文, dark", "lang=zh-TW&dark=1", "情境"],
  ])("fits, pleases axe, and opens by the keyboard: %s", async (_name, query, tab) => {
    const page = await pane.open(query);
    await page.getByRole("tab", { name: tab, exact: true }).click();
    const parts = page.locator("main .fui-AccordionHeader__button");
    await expect.poll(() => parts.count()).toBe(13);
    for (const part of await parts.all()) {
      await part.focus();
      await page.keyboard.press("Enter");
    }
    await expect.poll(() => page.locator("main [aria-expanded=true]").count()).toBe(13);
    // what reaches beyond the pane, by name
    const wide = `[...document.querySelectorAll("main *")].filter((one) => one.getBoundingClientRect().right > innerWidth)
      .map((one) => one.tagName + " " + (one.getAttribute("aria-label") ?? one.textContent).slice(0, 60))`;
    expect(await page.evaluate<string[]>(wide)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
