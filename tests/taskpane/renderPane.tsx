import { cleanup, configure, render } from "@testing-library/react";
import axe from "axe-core";
import { afterEach, beforeAll, vi } from "vitest";
import { loadLaterWords, loadTranslator } from "../../src/i18n/lazy";
import { App } from "../../src/taskpane/App";
import { defaultPreferences, type Preferences, type Surroundings } from "../../src/taskpane/surroundings";
import type { Workbook } from "../../src/taskpane/workbook";

afterEach(cleanup);

/** Drawing and looking through a whole screen takes its time where two cores do everything. */
vi.setConfig({ testTimeout: 20_000 });
configure({ asyncUtilTimeout: 5_000 });

/** What the pane loads when it needs it is here from the start: no test waits for a compiler. */
beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out
  await Promise.all(["en", "zh-CN", "zh-TW"].map(loadTranslator));
  await loadLaterWords();
  await import("../../src/taskpane/build");
  await import("../../src/taskpane/given/givenTables");
  await import("../../src/taskpane/components/screens");
  await import("../../src/taskpane/components/tables/Preview");
  await import("../../src/taskpane/components/template/TemplateEditor");
}, 60_000);

export interface Rendered {
  readonly saved: Preferences[];
}

/** Draws the pane on a workbook, as Office would in a given language and theme. */
export function renderPane(workbook: Workbook, changes: Partial<Surroundings> = {}): Rendered {
  const saved: Preferences[] = [];
  const surroundings: Surroundings = {
    displayLanguage: "en-US",
    darkTheme: false,
    loadPreferences: () => defaultPreferences,
    savePreferences: (preferences) => saved.push(preferences),
    ...changes,
  };
  render(<App workbook={workbook} surroundings={surroundings} />);
  return { saved };
}

/** What axe finds in the page; colours are looked at in Chromium, since jsdom lays nothing out. */
export async function axeViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** jsdom has no media queries: a system in light colours. */
window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
