import { build } from "esbuild";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { simulateModel } from "../../../src/scenario/simulate/simulateModel";
import { canBrowse } from "../browser/openPane";
import type { Seen } from "./page";

/** As strict as the pane's own. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'";

let browser: Browser;
let page: Page;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    ...{ bundle: true, write: false, format: "iife", logLevel: "error", target: "es2020" },
    logOverride: { "empty-import-meta": "silent" },
  });
  return outputFiles[0]!.text;
}

const run = (settings: unknown, cancelAfter?: number) =>
  page.evaluate<Seen, unknown[]>(
    ([given, after]) => (globalThis as unknown as { run: (...args: unknown[]) => Promise<Seen> }).run(given, after),
    [settings, cancelAfter],
  );

const runHere = (settings: unknown) =>
  page.evaluate<number, unknown>(
    (given) => (globalThis as unknown as { runHere: (settings: unknown) => Promise<number> }).runHere(given),
    settings,
  );

describe.skipIf(!canBrowse)("a simulation in a worker, in Chromium", () => {
  beforeAll(async () => {
    const [script, worker] = await Promise.all(
      ["tests/taskpane/simulation/page.ts", "src/taskpane/simulation/worker.ts"].map(bundle),
    );
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    page = await browser.newPage();
    await page.route("http://pane.test/**", (route) => {
      const url = route.request().url();
      const headers = { "content-security-policy": policy };
      const body = url.endsWith("worker.js") ? worker! : url.endsWith("page.js") ? script! : undefined;
      return body === undefined
        ? route.fulfill({ contentType: "text/html", headers, body: '<!doctype html><script src="page.js"></script>' })
        : route.fulfill({ contentType: "text/javascript; charset=utf-8", headers, body });
    });
    await page.goto("http://pane.test/");
  });
  afterAll(() => browser?.close());

  it("counts 100,000 runs while no task of the page takes 50 ms", async () => {
    await run({ runs: 1_000 });
    const seen = await run({ runs: 100_000, seed: 7 });
    expect(seen).toMatchObject({ outcome: "result" });
    expect(seen.progress).toBeGreaterThan(20);
    expect(seen.longestTask).toBeLessThan(50);
    console.log(`100,000 runs: ${seen.took.toFixed(0)} ms, longest task ${seen.longestTask.toFixed(1)} ms`);
  });

  it("notices a page that is busy: the same runs on the page itself are a long task", async () => {
    expect(await runHere({ runs: 100_000 })).toBeGreaterThan(50);
  });

  it("has the numbers that Node has", async () => {
    const { mean } = simulateModel(defaultModel(translator("en")), { runs: 10_000, seed: 7 });
    const seen = await run({ runs: 10_000, seed: 7 });
    expect(seen.mean).toBeCloseTo(mean, 9);
  });

  it("stops at once where it is cancelled", async () => {
    const seen = await run({ runs: 200_000 }, 60);
    expect(seen.outcome).toBe("AbortError");
    expect(seen.took).toBeLessThan(400);
    expect((await run({ runs: 1_000 })).outcome).toBe("result");
  });

  it("passes refusals on", async () => {
    expect((await run({ runs: 10 })).outcome).toBe("CoreError");
  });
});
