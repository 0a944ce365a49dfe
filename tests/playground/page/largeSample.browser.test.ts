import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/sample";
import {
  canBrowse,
  keepPicture,
  openPlaygroundBrowser,
  paneOf,
  sheetNames,
  type PlaygroundBrowser,
} from "../playgroundBrowser";
import { totals } from "../../sample/company";

let browser: PlaygroundBrowser;
beforeAll(async () => {
  if (canBrowse) browser = await openPlaygroundBrowser();
});
afterAll(() => browser?.close());

/** Half a minute on a machine with much else to do; a few seconds as a rule. */
const patience = 60_000;

describe.runIf(canBrowse)("the large sample company in the playground", () => {
  it("opens all its tables as worksheet tables, and the page stays without complaints", async () => {
    const { page, complaints } = await browser.open();
    await paneOf(page);
    const menu = page.locator("details.menu");
    await menu.locator("summary").click();
    await keepPicture(page, "playground-sample-menu");
    const begun = Date.now();
    await page.getByRole("button", { name: "2,000 customers, 24 months" }).click();
    await page.getByText("The sample company is open: 11 tables").waitFor({ timeout: patience });
    console.log(`large sample opened in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    expect(await menu.getAttribute("open")).toBeNull();
    const words = wordsOf.en;
    expect(await sheetNames(page)).toEqual(
      expect.arrayContaining([words["table.customers"], words["table.spend"], words["table.tickets"]]),
    );
    const rows = await page.evaluate(() =>
      Object.fromEntries(window.clcPlayground!.grid.tables.list().map(({ name, rect }) => [name, rect.rows - 1])),
    );
    expect(rows).toMatchObject({ Customers: 2000, Tickets: totals.tickets, Touchpoints: totals.touchpoints });
    expect(Object.keys(rows), "the small company has gone").toHaveLength(11);
    await keepPicture(page, "playground-large-sample");
    expect(complaints).toEqual([]);
  });

  it("opens the messy exports in the language of the page, and closes its menu with Escape", async () => {
    const { page, complaints } = await browser.open({ locale: "zh-CN" });
    await paneOf(page);
    const menu = page.locator("details.menu");
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await menu.getAttribute("open")).not.toBeNull();
    await page.keyboard.press("Escape");
    expect(await menu.getAttribute("open")).toBeNull();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "2,000 个客户，未整理的导出表" }).click();
    await page.getByText("示例公司已打开").waitFor({ timeout: patience });
    const names = await sheetNames(page);
    expect(names).toEqual(expect.arrayContaining(["订单2023年", "总账明细账", "预算表", "客户档案"]));
    await keepPicture(page, "playground-dirty-sample");
    expect(complaints).toEqual([]);
  });
});
