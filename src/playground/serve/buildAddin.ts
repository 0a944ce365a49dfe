import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { distFolder, projectFolder } from "./folders";

/** Whether the add-in has never been built, or something it is built from is newer. The playground is no part of it. */
export function isAddinOutdated(): boolean {
  const built = join(distFolder, "taskpane.html");
  if (!existsSync(built) || !existsSync(join(distFolder, "functions.js"))) return true;
  const sources = readdirSync(join(projectFolder, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith("playground"))
    .map((file) => join(projectFolder, "src", file));
  const changed = [...sources, join(projectFolder, "webpack.config.js"), join(projectFolder, "manifest.xml")];
  const newest = Math.max(...changed.map((file) => statSync(file).mtimeMs));
  return newest > statSync(join(distFolder, "taskpane.js")).mtimeMs;
}

/** Builds the add-in for production with its own webpack set-up; resolves to whether that worked. */
export function buildAddin(): Promise<boolean> {
  const webpack = join(projectFolder, "node_modules/webpack-cli/bin/cli.js");
  const child = spawn(process.execPath, [webpack, "--mode", "production"], { cwd: projectFolder, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}
