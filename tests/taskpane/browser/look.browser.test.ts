import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./axeFindings";
import { canBrowse, openPane, type PaneBrowser } from "./openPane";

let pane: PaneBrowser;

const overflow = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth - window.innerWidth");
const primaryButton = "footer button";

describe.skipIf(!canBrowse)("the pane at 320 pixels", () => {
  beforeAll(async () => {
    pane = await openPane();
  });

  afterAll(() => pane.close());

  it.each([
    ["light", "lang=en-US", "Your tables"],
    ["dark", "lang=en-US&dark=1", "Your tables"],
    ["简体中文", "lang=zh-CN", "您的表格"],
    ["繁體中文", "lang=zh-TW&dark=1", "您的表格"],
    ["an empty workbook", "workbook=empty", "No table found yet"],
    ["an interrupted build", "workbook=interrupted&dark=1", "A build was cut off"],
  ])("is readable, fits and pleases axe: %s", async (_name, query, says) => {
    const page = await pane.open(query);
    await page.getByText(says).first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ["the result", "lang=en-US", "Report built"],
    ["the result, dark", "lang=en-US&dark=1", "Report built"],
    ["progress", "workbook=slow", "Building the report"],
    ["a failure", "workbook=failing", "That did not work"],
    ["a failure, dark", "workbook=failing&dark=1", "That did not work"],
  ])("is readable, fits and pleases axe after a build: %s", async (_name, query, says) => {
    const page = await pane.open(query);
    await page.locator(primaryButton).first().click();
    await page.getByText(says).first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ["questions, 简体中文", "workbook=open&lang=zh-CN", "请先回答"],
    ["questions, dark", "workbook=open&dark=1", "Please answer first"],
    ["decisions of a refresh", "workbook=standing&lang=zh-TW", "您更改過報告"],
    ["decisions of a refresh, dark", "workbook=standing&dark=1", "You changed the report"],
  ])("is readable, fits and pleases axe before it writes: %s", async (_name, query, says) => {
    const page = await pane.open(query);
    await page.locator(primaryButton).first().click();
    await page.getByText(says).first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ["light", "lang=en-US", 1],
    ["dark", "lang=en-US&dark=1", 1],
    ["简体中文", "lang=zh-CN&dark=1", 1],
    ["trace", "lang=zh-TW&dark=1", 2],
  ])("keeps templates and trace readable and within its width, all parts unfolded: %s", async (_name, query, tab) => {
    const page = await pane.open(query);
    await page.locator("footer button").last().click(); // check the tables: their categories are then known
    await page.locator(".fui-MessageBar").first().waitFor();
    await page.locator("footer button").last().click(); // and back
    await page.getByRole("tab").nth(tab).click();
    if (tab === 1) await page.locator("main h3 button").first().waitFor();
    for (const fold of await page.locator("main h3 button").all()) await fold.click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it("is worked by the keyboard alone: from the gear over an answer to a finished report", async () => {
    const page = await pane.open("workbook=open&lang=en-US");
    await page.getByText("Your tables").waitFor();
    const reached: string[] = [];
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 30 && reached.at(-1) !== name; presses++) {
        await page.keyboard.press("Tab");
        reached.push(
          await page.evaluate<string>(
            "document.activeElement.getAttribute('aria-label') || document.activeElement.value || document.activeElement.innerText",
          ),
        );
      }
      expect(reached.at(-1)).toBe(name);
    };
    await tabTo("Language and theme");
    expect(reached).toHaveLength(1);
    await tabTo("Build report");
    await page.keyboard.press("Enter");
    await page.getByText("Please answer first").waitFor();
    await tabTo("dmy");
    await page.keyboard.press("Space");
    await tabTo("point");
    await page.keyboard.press("Space");
    await tabTo("Continue");
    await page.keyboard.press("Enter");
    await page.getByText("Report built").waitFor();
    expect(await page.evaluate<string>("document.activeElement.innerText")).toBe("Report built");
    await page.close();
  });

  it("keeps its controls visible under forced colours", async () => {
    const page = await pane.open("lang=en-US");
    await page.emulateMedia({ forcedColors: "active" });
    const button = page.getByRole("button", { name: "Build report" });
    await button.waitFor();
    const colours = await button.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element);
      return [color, backgroundColor];
    });
    expect(colours[0]).not.toBe(colours[1]);
    await page.close();
  });
});
