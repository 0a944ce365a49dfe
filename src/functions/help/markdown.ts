import type { Block, Cell } from "./block";

/** Prints a page as Markdown; `folder` is where the linked pages lie. */
export function markdown(blocks: readonly Block[], folder = "."): string {
  return `${blocks.map((block) => printed(block, folder)).join("\n\n")}\n`;
}

function printed(block: Block, folder: string): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "text":
      return escaped(block.text);
    case "code":
      return `\`\`\`\n${block.text}\n\`\`\``;
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "table":
      return [block.header, block.header.map(() => "---"), ...block.rows].map(row).join("\n");
    case "links":
      return block.links.map(({ text, page }) => `[${text}](${folder}/${page}.md)`).join(" · ");
  }
}

function row(cells: readonly Cell[]): string {
  return `| ${cells.map(cellText).join(" | ")} |`;
}

function cellText(cell: Cell): string {
  const text = typeof cell === "string" ? escaped(cell) : `\`${cell.code}\``;
  return text.replaceAll("|", "\\|");
}

function escaped(text: string): string {
  return text.replace(/[*_<]/g, "\\$&");
}
