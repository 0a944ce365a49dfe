import { existsSync } from "node:fs";
import { join } from "node:path";
import { translator } from "../i18n";
import { buildAddin, isAddinOutdated } from "./serve/buildAddin";
import { buildPage } from "./serve/buildPage";
import { FlagError, readFlags } from "./serve/flags";
import { distFolder, pageFolder } from "./serve/folders";
import { createPageServer, listen } from "./serve/server";

const t = translator(process.env.LC_ALL || process.env.LANG || "en");

/** `npm start`: builds what is missing or outdated, serves the page and says where. */
async function serve(args: readonly string[]): Promise<void> {
  const { port, build } = readFlags(args);
  if (build) await buildAll();
  else if (!existsSync(join(distFolder, "taskpane.html")) || !existsSync(join(pageFolder, "main.js"))) {
    return fail(t("playground.serve.missing"));
  }
  if (process.exitCode) return;
  const actual = await listen(createPageServer(), port);
  console.log(t("playground.serve.ready", { address: `http://localhost:${actual}` }));
  console.log(t("playground.serve.stop"));
}

async function buildAll(): Promise<void> {
  if (isAddinOutdated()) {
    console.log(t("playground.serve.building"));
    if (!(await buildAddin())) return fail(t("playground.serve.buildFailed"));
  }
  console.log(t("playground.serve.buildingPage"));
  await buildPage();
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

serve(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof FlagError)) throw error;
  fail(t(`playground.serve.${error.code}`, { value: error.value }));
});
