import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canBrowse } from "./openPane";

/** Just enough of Office to start the page: it notes what is registered, and Excel refuses everything. */
const officeStub = `
  const noted = (window.noted = { functions: [], actions: {}, completed: 0 });
  window.CustomFunctions = { associate: (id) => noted.functions.push(id) };
  window.Office = {
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: { displayLanguage: "zh-TW", partitionKey: "p/" },
    actions: { associate: (name, action) => { noted.actions[name] = action; } },
    addin: { showAsTaskpane: () => Promise.reject(new Error("shown already")) },
  };
  window.Excel = { run: () => Promise.reject(new Error("no workbook here")) };
`;

const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript" };

const built = existsSync("dist/pane.js") || process.env.CI !== undefined;
if (!built) console.log("dist is missing: run `npm run build` to try the built pane");

interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

/** Opens the built page; every request but those to the build and to Office's address fails. */
async function visit(browser: Browser): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.route("**/*", (route) => {
    const { href, pathname } = new URL(route.request().url());
    requests.push(href);
    if (href === officeAddress) return route.fulfill({ contentType: "text/javascript", body: officeStub });
    const file = join("dist", pathname);
    const contentType = types[pathname.split(".").at(-1)!] ?? "application/octet-stream";
    return existsSync(file) ? route.fulfill({ contentType, body: readFileSync(file) }) : route.abort();
  });
  await page.goto("http://pane.test/taskpane.html");
  await page.getByRole("alert").waitFor();
  return { page, requests, complaints };
}

describe.skipIf(!canBrowse || !built)("the built pane in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  });

  afterAll(() => browser.close());

  it("starts within its own policy, in the language of Office, and asks for its own files alone", async () => {
    const { page, requests, complaints } = await visit(browser);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([
      "http://pane.test/taskpane.html",
      officeAddress,
      "http://pane.test/functions.js",
      "http://pane.test/taskpane.js",
      "http://pane.test/pane.js",
      "http://pane.test/language-zh-tw.js",
    ]);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("階段報告");
    await page.close();
  });

  it("is kept from running text as code by that policy", async () => {
    const { page, complaints } = await visit(browser);
    await page.evaluate(
      "document.head.append(Object.assign(document.createElement('script'), { text: 'window.ran = 1' }))",
    );
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(complaints.join()).toContain("Content Security Policy");
    await page.close();
  });

  it("has registered functions and ribbon action, and tells Excel when the action is done", async () => {
    const { page } = await visit(browser);
    expect(await page.evaluate("noted.functions.includes('CLV')")).toBe(true);
    await page.evaluate("noted.actions.buildStageReport({ completed: () => noted.completed++ })");
    await expect.poll(() => page.evaluate("noted.completed")).toBe(1);
    await page.close();
  });
});
