import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, stop } from "esbuild";

/**
 * Runs a program of src/cli: node scripts/run.mjs src/cli/report.ts --help. Its hundreds of modules are bundled first,
 * which takes a tenth of the time that loading them one by one does. The bundle is a file, so that an error that nobody
 * foresaw names the line of the source; once loaded it removes itself.
 */
const [runtime, , entry, ...args] = process.argv;
const folder = mkdtempSync(join(tmpdir(), "clc-"));
const removeItself = `import { rmSync as remove } from "node:fs";
remove(new URL(".", import.meta.url), { recursive: true, force: true });`;
const { outputFiles } = await build({
  entryPoints: [entry],
  ...{ bundle: true, platform: "node", format: "esm", write: false, logLevel: "error", sourcemap: "inline" },
  ...{ outdir: folder, banner: { js: removeItself } },
});
await stop();
const bundle = join(folder, "bundle.mjs");
writeFileSync(bundle, outputFiles[0].contents);
process.setSourceMapsEnabled(true);
process.argv = [runtime, entry, ...args];
await import(pathToFileURL(bundle).href);
