import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  canBrowse,
  keepPicture,
  openPlaygroundBrowser,
  paneOf,
  showSheet,
  type PlaygroundBrowser,
  type Visit,
} from "./playgroundBrowser";

let browser: PlaygroundBrowser;
let visit: Visit;

/** The writer and a plan with every look of a chart, for the pane's document, where office.js is. */
async function chartScript(): Promise<string> {
  const contents = `
    import { writePlan } from "./src/writers/excel";
    import { chartPlan } from "./tests/writers/chartPlan";
    window.written = writePlan(chartPlan, { report: "charts", build: "b1" }).then(() => "written");`;
  const stdin = { contents, resolveDir: process.cwd(), loader: "ts" } as const;
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: "iife" });
  return outputFiles[0]!.text;
}

beforeAll(async () => {
  if (!canBrowse) return;
  browser = await openPlaygroundBrowser();
  visit = await browser.open();
  const pane = await paneOf(visit.page);
  await pane.evaluate(await chartScript());
  expect(await pane.evaluate("window.written")).toBe("written");
  await showSheet(visit.page, "Bridge");
});
afterAll(() => browser?.close());

const chart = (name: string) => visit.page.locator(`.chart[data-chart="${name}"] svg`);
/** The shapes of a chart that have attributes, such as a fill. */
const shapes = (name: string, attributes: string) => chart(name).locator(`path${attributes}`).count();

describe.runIf(canBrowse)("charts in the playground", () => {
  it("leave the base of a waterfall unseen and out of the legend", async () => {
    const words = await chart("Waterfall").locator("text").allTextContents();
    expect(words).toEqual(expect.arrayContaining(["Change", "115"]));
    expect(words).not.toContain("Base");
    expect(await shapes("Waterfall", '[fill="#D55E00"]')).toBe(1);
    await keepPicture(visit.page, "playground-chart-looks");
  });

  it("outline budgets, dash forecasts, mark peaks, and lay scatters over numbers", async () => {
    expect(await shapes("Budget", '[fill="#FFFFFF"][stroke="#0072B2"]')).toBeGreaterThanOrEqual(5);
    expect(await shapes("Budget", '[fill="#F5D999"][stroke-dasharray]')).toBeGreaterThanOrEqual(5);
    expect(await shapes("Lines", "[stroke-dasharray]")).toBeGreaterThanOrEqual(1);
    const axis = await chart("Scatter").locator("text").allTextContents();
    expect(axis).toEqual(expect.arrayContaining(["0%", "100%", "Share of customers", "130.0"]));
  });

  it("complain of nothing", () => expect(visit.complaints).toEqual([]));
});
