import { createRoot } from "react-dom/client";
import { App } from "./App";
import { officeWorkbook } from "./host";
import { officeSurroundings } from "./host/surroundings";

/** Draws the pane for the open workbook into an element. */
export function mount(root: HTMLElement): void {
  createRoot(root).render(<App workbook={officeWorkbook} surroundings={officeSurroundings()} />);
}
