import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { manualFiles } from "../src/functions/help";

/** Writes docs/functions.md and docs/help from the declarations; pages of functions that are gone go too. */
const files = manualFiles();
mkdirSync("docs/help", { recursive: true });
for (const page of readdirSync("docs/help")) {
  if (!(`help/${basename(page)}` in files)) rmSync(join("docs/help", page));
}
for (const [path, content] of Object.entries(files)) writeFileSync(join("docs", path), content);
console.log(`wrote ${Object.keys(files).length} pages to docs`);
