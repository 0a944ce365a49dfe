import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canBrowse, openPlaygroundBrowser, paneOf, valuesAt, type PlaygroundBrowser } from "../playgroundBrowser";

let browser: PlaygroundBrowser;
beforeAll(async () => {
  if (canBrowse) browser = await openPlaygroundBrowser();
});
afterAll(() => browser?.close());

describe.runIf(canBrowse)("the keys between the parts of the page", () => {
  it("leave the grid, where Tab goes from cell to cell, for the pane and the bar, and come back", async () => {
    const { page } = await browser.open();
    const pane = await paneOf(page);
    await pane.getByRole("tab", { name: "Tables" }).waitFor();
    const press = (key: string) => page.keyboard.press(key);
    const part = () => page.evaluate(() => document.activeElement?.closest(".grid, .pane, .top-bar")?.className);
    await page.locator(".univer canvas").first().focus();
    await press("Tab");
    expect(await part()).toBe("grid");
    await press("F6");
    expect(await part()).toBe("pane");
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
    await press("F6");
    expect(await part()).toBe("top-bar");
    await press("Shift+F6");
    expect(await part()).toBe("pane");
    await press("Shift+F6");
    expect(await part()).toBe("grid");
    await page.keyboard.type("typed");
    await press("Enter");
    await expect.poll(async () => (await valuesAt(page, 0, 1, 1, 1))[0]![0]).toBe("typed"); // Tab went to B1
  });

  it("do not push the grid aside: its closed side bar takes no focus", async () => {
    const { page } = await browser.open();
    await paneOf(page);
    await page.getByRole("button", { name: "Switch to dark" }).focus();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press("Tab");
    const scrolled = await page
      .locator("*")
      .evaluateAll((all) => all.filter(({ scrollLeft }) => scrollLeft > 0).length);
    expect(scrolled).toBe(0);
    await page.getByText("Open sample company").focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  });
});
