import { existsSync } from "node:fs";
import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Without a browser these tests wait, except in CI. */
export const canBrowse = existsSync(executablePath) || process.env.CI !== undefined;
if (!canBrowse) console.log(`${executablePath} is missing: the browser tests of the pane wait`);

export interface PaneBrowser {
  /** A page of the pane's width on the scene with a query such as "dark=1&lang=zh-CN". */
  open(query: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with the pane on plain workbooks: no Office, no server. */
export async function openPane(width = 320): Promise<PaneBrowser> {
  const script = await bundle();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  return { open: (query) => openPage(browser, { script, query, width }), close: () => browser.close() };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["tests/taskpane/browser/scene.tsx"],
    ...{ bundle: true, write: false, format: "iife", jsx: "automatic", logLevel: "error" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]!.text;
}

interface Scene {
  readonly script: string;
  readonly query: string;
  readonly width: number;
}

async function openPage(browser: Browser, { script, query, width }: Scene): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const html = `<!doctype html><html lang="en"><title>Pane</title><div id="root"></div><script src="scene.js"></script>`;
  await page.route("http://pane.test/**", (route) =>
    route.request().url().endsWith("scene.js")
      ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script })
      : route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto(`http://pane.test/?${query}`);
  return page;
}
