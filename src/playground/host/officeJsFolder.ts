import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Folder of Microsoft's own files; they are loaded and served as they are, never copied or changed. */
export const officeJsFolder = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
