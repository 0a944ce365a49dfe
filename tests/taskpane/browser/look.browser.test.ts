import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canBrowse, openPane, type PaneBrowser } from "./openPane";

let pane: PaneBrowser;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, colour contrast included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<AxeResults>("axe.run(document)");
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}

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
    expect(await violations(page)).toEqual([]);
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
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it("is worked by the keyboard alone: from the gear to a finished report", async () => {
    const page = await pane.open("lang=en-US");
    await page.getByText("Your tables").waitFor();
    const reached: string[] = [];
    for (let presses = 0; presses < 30 && reached.at(-1) !== "Build report"; presses++) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate<string>(
          "document.activeElement.getAttribute('aria-label') || document.activeElement.innerText",
        ),
      );
    }
    expect(reached[0]).toBe("Language and theme");
    expect(reached.at(-1)).toBe("Build report");
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
