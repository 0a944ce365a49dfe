import { existsSync, mkdirSync } from "node:fs";
import { chromium, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import { buildAddin } from "../../src/playground/serve/buildAddin";
import { buildPage } from "../../src/playground/serve/buildPage";
import { createPageServer, listen } from "../../src/playground/serve/server";

const executablePath = "/usr/bin/chromium";
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Without a browser these tests wait, except in CI. */
export const canBrowse = existsSync(executablePath) || process.env.CI !== undefined;
if (!canBrowse) console.log(`${executablePath} is missing: the browser tests of the playground wait`);

/** In milliseconds: a report takes a few seconds, on a machine with much else to do half a minute. */
const patience = 90_000;

export interface PlaygroundBrowser {
  readonly address: string;
  open(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** One visitor's page, with what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for. */
  readonly requests: string[];
  /** Exceptions and errors on the console. */
  readonly complaints: string[];
}

/** Serves the page from a fresh build, with the add-in as `npm run build` made it. */
export async function openPlaygroundBrowser(): Promise<PlaygroundBrowser> {
  if (!existsSync("dist/pane.js") && !(await buildAddin())) throw new Error("The add-in could not be built.");
  await buildPage();
  const server = createPageServer();
  const address = `http://localhost:${await listen(server, 39_200)}/`;
  const browser = await chromium.launch({ executablePath, args: flags.split(" ") });
  return {
    address,
    async open(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1600, height: 1000 },
        locale: "en-US",
        ...options,
      });
      context.setDefaultTimeout(patience);
      const visit: Visit = { page: await context.newPage(), requests: [], complaints: [] };
      watch(visit);
      await visit.page.goto(address);
      return visit;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function watch({ page, requests, complaints }: Visit): void {
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
}

/** The pane's document, once the pane has looked at the workbook. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(".pane iframe");
  const frame = await element.contentFrame();
  await frame!.waitForSelector("button");
  return frame!;
}

/** Names of the sheets, in the order of their tabs. */
export function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => window.clcPlayground!.workbook.worksheets.$items().map(({ name }) => name));
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const sheets = window.clcPlayground!.workbook.worksheets.$items();
    sheets.find((sheet) => sheet.name === wanted)!.activate();
  }, name);
  await settle(page);
}

/** Types into a cell of the sheet that is shown, as a user would. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await page.evaluate((address) => {
    window.clcPlayground!.grid.book.workbook.getActiveSheet().getRange(address).activate();
  }, cell);
  await page.locator(".grid canvas").first().focus();
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.clcPlayground!.grid.recalculate());
}

/** Values of the sheet that is shown. */
export function valuesAt(page: Page, row: number, column: number, rows: number, columns: number): Promise<unknown[][]> {
  return page.evaluate(
    (rect) => {
      const { grid } = window.clcPlayground!;
      return grid.cells.values(grid.sheets.active(), rect);
    },
    { row, column, rows, columns },
  );
}

/** Keeps a picture of the page in dist/screenshots. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync("dist/screenshots", { recursive: true });
  await settle(page);
  await page.screenshot({ path: `dist/screenshots/${name}.png` });
}

/** The grid paints in frames. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 300)));
}
