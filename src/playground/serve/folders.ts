import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const require = createRequire(import.meta.url);

/** The project's own folder. */
export const projectFolder = resolve(import.meta.dirname, "../../..");
/** What `npm run build` makes: the add-in as it is shipped. */
export const distFolder = join(projectFolder, "dist");
/** What the page is built into. */
export const pageFolder = join(distFolder, "playground");
/** Microsoft's client as its package brings it. */
export const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
