import type { Block, Cell } from "./block";

const style =
  "body{font:16px/1.5 Segoe UI,system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#242424}" +
  "table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid #d1d1d1;padding:.3rem .6rem;text-align:left;vertical-align:top}" +
  "code,pre{font:14px Consolas,monospace;background:#f5f5f5}pre{padding:.6rem;overflow-x:auto}";

/** Prints a page as a whole HTML document without scripts. */
export function html(title: string, blocks: readonly Block[]): string {
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title><style>${style}</style></head><body><main>`,
    ...blocks.map(printed),
    "</main></body></html>\n",
  ].join("\n");
}

function printed(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "text":
      return `<p>${escaped(block.text)}</p>`;
    case "code":
      return `<pre>${escaped(block.text)}</pre>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "table":
      return `<table><tr>${cells(block.header, "th")}</tr>${block.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("\n")}</table>`;
    case "links":
      return `<p>${block.links.map(({ text, page }) => `<a href="${page}.html">${escaped(text)}</a>`).join(" · ")}</p>`;
  }
}

function cells(row: readonly Cell[], tag: string): string {
  return row
    .map((cell) => (typeof cell === "string" ? escaped(cell) : `<code>${escaped(cell.code)}</code>`))
    .map((content) => `<${tag}>${content}</${tag}>`)
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
