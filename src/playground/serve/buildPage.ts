import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { nodeRequirements } from "../host/nodeRequirements";
import { pageFolder, projectFolder } from "./folders";

/** Bundles the page (grid, charts, host) and the pane's shim into dist/playground: about two seconds. */
export async function buildPage(): Promise<void> {
  const source = join(projectFolder, "src/playground/page");
  await mkdir(pageFolder, { recursive: true });
  await build({
    entryPoints: [join(source, "main.tsx"), join(source, "paneShim.ts")],
    outdir: pageFolder,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    loader: { ".csv": "text" },
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "linked",
    logLevel: "error",
  });
  await cp(join(source, "index.html"), join(pageFolder, "index.html"));
  await writeFile(join(pageFolder, "requirements.json"), JSON.stringify(nodeRequirements()));
}
