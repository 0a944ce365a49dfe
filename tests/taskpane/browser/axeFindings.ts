import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Waits until nothing that comes to an end still moves: words of a part half unfolded have less contrast. */
const atRest = `(async () => {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const moving = () => document.getAnimations()
    .filter((each) => each.playState === "running" && each.effect.getComputedTiming().endTime !== Infinity);
  await frame();
  await frame();
  while (moving().length > 0) await frame();
})()`;

/**
 * What axe finds on a page at rest, colour contrast included, a line a rule with the elements that break it.
 * Fluent's own guards around groups of keys are left out: they hold the focus for no time.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(atRest);
  await page.evaluate(axe);
  const found = await page.evaluate<AxeResults>("axe.run({ exclude: ['[data-tabster-dummy]'] })");
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}
