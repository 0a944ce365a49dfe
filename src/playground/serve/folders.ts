import { join, resolve } from "node:path";

/** The project's own folder. */
export const projectFolder = resolve(import.meta.dirname, "../../..");
/** What `npm run build` makes: the add-in as it is shipped. */
export const distFolder = join(projectFolder, "dist");
/** What the page is built into. */
export const pageFolder = join(distFolder, "playground");
