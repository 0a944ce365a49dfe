import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import axe from "axe-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { officeJsFolder } from "../../src/playground/host/officeJsFolder";
import { sharedFile } from "../intake/sharedData";
import {
  canBrowse,
  keepPicture,
  openPlaygroundBrowser,
  paneOf,
  sheetNames,
  showSheet,
  typeInto,
  valuesAt,
  type PlaygroundBrowser,
  type Visit,
} from "./playgroundBrowser";

let browser: PlaygroundBrowser;
beforeAll(async () => {
  if (canBrowse) browser = await openPlaygroundBrowser();
});
afterAll(() => browser?.close());

const hash = (content: Buffer) => createHash("sha256").update(content).digest("hex");

describe.runIf(canBrowse)("the playground page", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await browser.open();
    await paneOf(visit.page);
  });

  it("starts with the sample company as two tables, the first of them in view", async () => {
    const { page } = visit;
    expect(await sheetNames(page)).toEqual(["Orders", "Ledger", "Sheet1"]);
    const tables = await page.evaluate(() => window.clcPlayground!.grid.tables.list().map(({ name }) => name));
    expect(tables).toEqual(["Orders", "Ledger"]);
    expect(await valuesAt(page, 0, 0, 1, 3)).toEqual([["Order no", "Order date", "Customer ID"]]);
    await keepPicture(page, "playground-start");
  });

  it("runs the production bundle and Microsoft's client unchanged, and asks nobody else for anything", async () => {
    const paths = visit.requests.map((url) => new URL(url));
    expect(paths.every(({ origin }) => `${origin}/` === browser.address)).toBe(true);
    const scripts = paths.filter(({ pathname }) => /^\/(pane|office)\/.*\.(js|css)$/.test(pathname));
    const names = scripts.map(({ pathname }) => basename(pathname));
    expect(names).toEqual(
      expect.arrayContaining(["functions.js", "taskpane.js", "pane.js", "office.js", "excel-win32-16.01.js"]),
    );
    for (const { href, pathname } of scripts) {
      const [, area, ...rest] = pathname.split("/");
      const file = join(area === "pane" ? "dist" : officeJsFolder, ...rest);
      expect(hash(Buffer.from(await (await fetch(href)).arrayBuffer())), pathname).toBe(hash(readFileSync(file)));
    }
  });

  it("builds the report through the pane: its sheets, checks that tie, charts over the cells", async () => {
    const { page } = visit;
    const pane = await paneOf(page);
    await pane.getByRole("button", { name: "Build report" }).click();
    await pane.getByText("All checks tie to your data.").waitFor();
    expect(await sheetNames(page)).toEqual(
      expect.arrayContaining(["Cover & checks", "Stage summary", "Customers by stage", "Definitions"]),
    );
    await keepPicture(page, "playground-cover");
    await showSheet(page, "Stage summary");
    const drawn = await page.locator(".chart svg").allTextContents();
    expect(drawn.length).toBeGreaterThanOrEqual(2);
    expect(drawn.join(" ")).toMatch(/Customers by stage.*Acquisition/s);
    await keepPicture(page, "playground-stages");
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 560);
    await keepPicture(page, "playground-charts");
  });

  it("moves charts with the cells, and lets the wheel over a chart scroll the sheet", async () => {
    const { page } = visit;
    const chart = page.locator(".chart").first();
    const before = (await chart.boundingBox())!;
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.wheel(0, -100);
    await expect.poll(async () => Math.round((await chart.boundingBox())!.y - before.y)).toBe(100);
  });

  it("draws a chart anew when a cell of its data changes", async () => {
    const { page } = visit;
    const source = await page.evaluate(() => {
      const { grid, workbook } = window.clcPlayground!;
      const shown = grid.book.workbook.getActiveSheet().getSheetId();
      const { values } = workbook.context.charts.find(({ sheet }) => sheet === shown)!.series[0]!;
      return { row: values!.rect.row, column: values!.rect.column };
    });
    const cell = `${String.fromCharCode(65 + source.column)}${source.row + 1}`;
    await typeInto(page, cell, "4321");
    await expect.poll(() => page.locator(".chart svg").first().textContent()).toContain("4,321");
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".chart svg").first().textContent()).not.toContain("4,321");
  });

  it("removes what it built", async () => {
    const { page } = visit;
    const pane = await paneOf(page);
    await pane.getByRole("button", { name: "Remove outputs" }).click();
    await pane.getByRole("alertdialog").getByRole("button", { name: "Remove outputs" }).click();
    await expect.poll(() => sheetNames(page), { timeout: 60_000 }).toEqual(["Orders", "Ledger", "Sheet1"]);
    await expect.poll(() => page.locator(".chart").count()).toBe(0);
    expect(await page.evaluate(() => window.clcPlayground!.host.log.errors)).toEqual([]);
    expect(await pane.getByText("That did not work").count()).toBe(0);
    expect(await pane.locator("#root").getAttribute("aria-hidden")).toBeNull();
  });

  it("calculates our functions as they are typed: help, values, spills, errors", async () => {
    const { page } = visit;
    await showSheet(page, "Sheet1");
    await page.evaluate(() => window.clcPlayground!.grid.book.workbook.getActiveSheet().getRange("A1").activate());
    await page.locator(".grid canvas").first().focus();
    await page.keyboard.type("=CLC.CHURN", { delay: 20 });
    await page.getByText("CLC.CHURNCOST", { exact: true }).first().waitFor();
    await keepPicture(page, "playground-autocomplete");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await typeInto(page, "A1", "=CLC.CLV(50,4,3)");
    await typeInto(page, "A3", "=CLC.ALLOCATE(100,{1;2;3})");
    await typeInto(page, "C1", "=CLC.CAC(100,0)");
    await typeInto(page, "C2", '=CLC.CAC("much",2)');
    await typeInto(page, "C3", "=SUM(Orders[Amount])>0");
    await expect
      .poll(() => valuesAt(page, 0, 0, 5, 3))
      .toEqual([
        [600, "", "#DIV/0!"],
        ["", "", "#VALUE!"],
        [16.67, "", true],
        [33.33, "", ""],
        [50, "", ""],
      ]);
    await keepPicture(page, "playground-functions");
  });

  it("opens a file that is dropped on it, and says why another one cannot be opened", async () => {
    const { page } = visit;
    await drop(visit, "订单.csv", "客户,日期,金额\n张三,2025-01-31,12.5\n李四,2025-02-01,8\n");
    await page.getByText("订单.csv is on sheet 订单: 2 rows. The sample company was closed.").waitFor();
    expect(await sheetNames(page)).toEqual(["Sheet1", "订单"]);
    expect(await valuesAt(page, 0, 0, 2, 3)).toEqual([
      ["客户", "日期", "金额"],
      ["张三", 45688, 12.5],
    ]);
    await drop(visit, "report.pdf", "%PDF");
    await page.getByRole("alert").getByText("report.pdf is no .csv, .txt or .xlsx file").waitFor();
    await page.getByRole("button", { name: "Close this message" }).click();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  const cdnow = sharedFile("cdnow/CDNOW_sample.txt");
  it.skipIf(cdnow === undefined)(
    "reports on 2,357 customers of a public data set that is opened as a file",
    async () => {
      const { page } = visit;
      await page.setInputFiles("input[type=file]", cdnow!);
      await page.getByText("CDNOW_sample.txt is on sheet CDNOW_sample: 6,919 rows.").waitFor();
      const pane = await paneOf(page);
      await pane.locator("button", { hasText: "Look again" }).click();
      await pane.getByRole("button", { name: /^Change columns of .*CDNOW_sample/ }).waitFor();
      const openers = await pane.getByRole("button", { name: /^Change columns of/ }).all();
      const labels = await Promise.all(openers.map((opener) => opener.getAttribute("aria-label")));
      const others = labels
        .map((label) => label!.replace("Change columns of ", ""))
        .filter((one) => !/CDNOW/.test(one));
      for (const other of others) {
        await pane.getByRole("button", { name: `Change columns of ${other}`, exact: true }).click();
        const close = pane.getByRole("button", { name: `Close columns of ${other}`, exact: true });
        const card = pane.locator("li").filter({ has: close });
        await card.getByLabel("What the table holds").selectOption({ label: "Leave out" });
      }
      await pane.locator("button", { hasText: "Build report" }).click();
      await pane.getByText("All checks tie to your data.").waitFor();
      await showSheet(page, "Customers by stage");
      const names = await page.evaluate(() => window.clcPlayground!.grid.tables.list().map(({ rect }) => rect.rows));
      expect(names).toContain(2357 + 1);
      await keepPicture(page, "playground-cdnow");
    },
  );

  it("has raised no error on the way", () => {
    expect(visit.complaints).toEqual([]);
  });
});

/** Drops a file on the grid, as a browser does. */
async function drop({ page }: Visit, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([file, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text!], file!));
      const target = document.querySelector(".grid canvas")!;
      for (const type of ["dragover", "drop"]) {
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, content],
  );
}

describe.runIf(canBrowse)("the playground page for others", () => {
  let visit: Visit;
  beforeEach(async () => {
    visit = await browser.open({ colorScheme: "dark", locale: "zh-TW" });
    await paneOf(visit.page);
  });

  it("speaks the browser's language, follows its colours, and changes both without losing the workbook", async () => {
    const { page } = visit;
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.getByText("開啟範例公司").waitFor();
    await (await paneOf(page)).getByText("階段報告").first().waitFor();
    await keepPicture(page, "playground-dark-zh-TW");
    await showSheet(page, "Sheet1");
    await typeInto(page, "A1", "stays");
    await page.getByRole("button", { name: "简", exact: true }).click();
    await page.getByRole("button", { name: "切换为浅色" }).click();
    await (await paneOf(page)).getByText("阶段报告").first().waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    expect(await valuesAt(page, 0, 0, 1, 1)).toEqual([["stays"]]);
    await page.reload();
    await page.getByText("打开示例公司").waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it("can be used from the keyboard, and says its names to screen readers", async () => {
    const { page } = visit;
    await page.locator("body").click({ position: { x: 5, y: 5 } });
    const reached: string[] = [];
    for (let step = 0; step < 7; step += 1) {
      await page.keyboard.press("Tab");
      reached.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
        ),
      );
    }
    const skip = "前往工作窗格（按 F6 切換到下一個區域）";
    expect(reached).toEqual([skip, "開啟範例公司", "開啟檔案", "EN", "简", "繁", "切換為淺色"]);
    await page.evaluate(axe.source);
    const findings = await page.evaluate(() => window.axe.run(".top-bar"));
    expect(findings.violations.map(({ id }) => id)).toEqual([]);
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}

it.runIf(canBrowse)("says so when it cannot start", async () => {
  const { page } = await browser.open();
  await page.route("**/requirements.json", (route) => route.fulfill({ status: 500 }));
  await page.reload();
  await page.getByRole("alert").getByText("The page could not start: ").waitFor();
});
