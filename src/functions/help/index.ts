import { functions } from "../index";
import { storedName, typedName } from "../signature";
import { html } from "./html";
import { manual } from "./manual";
import { markdown } from "./markdown";
import { helpPage } from "./page";

/** The manual in the repository: docs/functions.md and one page per function, by path below docs. */
export function manualFiles(): Record<string, string> {
  const pages = functions.map((f) => [`help/${storedName(f.id)}.md`, markdown(helpPage(f))] as const);
  return { "functions.md": markdown(manual(functions), "help"), ...Object.fromEntries<string>(pages) };
}

/** The help pages of the site, to which Excel's function dialog links, by path below the add-in's address. */
export function helpFiles(): Record<string, string> {
  const pages = functions.map((f) => [`help/${storedName(f.id)}.html`, html(typedName(f.id), helpPage(f))] as const);
  return { "help/index.html": html("CLC functions", manual(functions)), ...Object.fromEntries<string>(pages) };
}
