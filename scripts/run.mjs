import { mkdtempSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, stop } from "esbuild";

/**
 * Runs a program of src/cli: node scripts/run.mjs src/cli/report.ts --help. Its hundreds of modules are bundled first,
 * which takes a tenth of the time that loading them one by one does. Once loaded, the bundle removes itself. Its map is
 * read only where an error that nobody foresaw has to name the line of its source.
 */
const [runtime, , entry, ...args] = process.argv;
const folder = mkdtempSync(join(tmpdir(), "clc-"));
const removeItself = `import { rmSync as remove } from "node:fs";
remove(new URL(".", import.meta.url), { recursive: true, force: true });`;
const {
  outputFiles: [map, code],
} = await build({
  entryPoints: [entry],
  ...{ bundle: true, platform: "node", format: "esm", write: false, logLevel: "error", sourcemap: "external" },
  ...{ outdir: ".", banner: { js: removeItself } },
});
await stop();
const path = join(folder, "bundle.mjs");
const bundle = pathToFileURL(path).href;
writeFileSync(path, code.contents);
Error.prepareStackTrace = (error, frames) => {
  const sources = new SourceMap(JSON.parse(map.text));
  const place = (frame) => {
    if (frame.getFileName() !== bundle) return `${frame}`;
    const { fileName, lineNumber, columnNumber } = sources.findOrigin(frame.getLineNumber(), frame.getColumnNumber());
    return `${frame.getFunctionName() ?? "start"} (${fileName}:${lineNumber}:${columnNumber})`;
  };
  return [`${error}`, ...frames.map((frame) => `    at ${place(frame)}`)].join("\n");
};
process.argv = [runtime, entry, ...args];
await import(bundle);
