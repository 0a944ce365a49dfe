import { createRoot } from "react-dom/client";
import { loadTranslator } from "../i18n/lazy";
import { App } from "./App";
import { officeWorkbook } from "./host";
import { officeSurroundings } from "./host/surroundings";
import { localeOf } from "./usePreferences";

/** Draws the pane for the open workbook into an element, in its language from the first frame on. */
export async function mount(root: HTMLElement): Promise<void> {
  const surroundings = officeSurroundings();
  await loadTranslator(localeOf(surroundings.loadPreferences(), surroundings));
  createRoot(root).render(<App workbook={officeWorkbook} surroundings={surroundings} />);
}
