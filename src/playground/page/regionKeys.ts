type Region = "bar" | "grid" | "pane";

const regions: readonly Region[] = ["bar", "grid", "pane"];

/** What takes the keys of each part of the page: its first control, or its cells. */
const focusable: Readonly<Record<Region, string>> = {
  bar: ".top-bar .actions summary",
  grid: ".univer canvas[data-u-comp=render-canvas]",
  pane: "button:not(:disabled)",
};

/**
 * F6 goes from the bar to the grid, to the pane and around, Shift+F6 back, as in Excel: within the grid Tab goes from
 * cell to cell. Returns how to stop.
 */
export function listenForRegionKeys(target: Window): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const step = event.shiftKey ? regions.length - 1 : 1;
    const next = regions[(regions.indexOf(currentRegion()) + step) % regions.length]!;
    focusRegion(next);
  };
  target.addEventListener("keydown", listen, true); // before the grid, which takes all keys
  return () => target.removeEventListener("keydown", listen, true);
}

export function focusRegion(region: Region): void {
  const pane = document.querySelector<HTMLIFrameElement>(".pane iframe");
  const within = region === "pane" ? pane?.contentDocument : document;
  if (region === "pane") pane?.contentWindow?.focus();
  within?.querySelector<HTMLElement>(focusable[region])?.focus();
}

function currentRegion(): Region {
  const focused = document.activeElement;
  if (focused?.closest(".pane")) return "pane";
  return focused?.closest(".grid") ? "grid" : "bar";
}
