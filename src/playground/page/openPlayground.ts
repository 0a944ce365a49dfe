import { createHost, type Host } from "../host/bridge";
import { gridHooks } from "../host/gridHooks";
import { floorRequirements, type RequirementTable } from "../host/requirements";
import { createWorkbook, type Workbook } from "../workbook/workbook";
import type { UniverGrid } from "../workbook/univer/univerGrid";
import { browserGrid, formatNumber, painted } from "./browserGrid";
import { createChartLayer, type ChartLayer } from "./charts/chartLayer";
import { fitRows } from "./fitRows";
import { gridFunctions } from "./gridFunctions";
import { gridLocale } from "./gridLocales";
import type { PageSettings } from "./pageSettings";
import { leaveOutTextMarks, paintSparingly } from "./paintSparingly";
import { openSample } from "./sample";
import { sampleSheets, type SampleSheets } from "./sampleSheets";
import { skipRemovedSheets } from "./skipRemovedSheets";

/** The workbook of the page: a grid on the screen, office.js at it, charts over it. */
export interface Playground {
  readonly grid: UniverGrid;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly sample: SampleSheets;
  /** Language of menus and functions, colours of grid and charts. */
  setSettings(settings: PageSettings): void;
  dispose(): void;
}

declare global {
  interface Window {
    /** For tests and for the curious in the browser's console. */
    clcPlayground?: Playground;
  }
}

/** Opens the workbook in an element, with the sample company on its first sheets. */
export async function openPlayground(container: HTMLElement, settings: PageSettings): Promise<Playground> {
  const [table, grid] = await Promise.all([loadRequirements(), paintedGrid(container, settings)]);
  const workbook = createWorkbook(grid);
  fitRows(grid.book);
  skipRemovedSheets(grid.book);
  const host = createHost({
    workbook,
    hooks: paintSparingly(grid.book, gridHooks(grid)),
    gate: { table, profile: floorRequirements },
  });
  const charts = createChartLayer(workbook.context, grid, { dark: settings.dark, format: formatNumber });
  const sample = sampleSheets(grid, workbook);
  const playground = { grid, workbook, host, sample, ...settable(grid, charts), dispose: () => void grid.dispose() };
  playground.setSettings(settings);
  await startWithSample(playground);
  window.clcPlayground = playground;
  return playground;
}

async function loadRequirements(): Promise<RequirementTable> {
  const response = await fetch("requirements.json");
  if (!response.ok) throw new Error(`requirements.json: ${response.status}`);
  return (await response.json()) as RequirementTable;
}

/** Formulas are not calculated before the grid has been painted once. */
async function paintedGrid(container: HTMLElement, { locale }: PageSettings): Promise<UniverGrid> {
  const grid = browserGrid(container, locale);
  leaveOutTextMarks(grid.book);
  await painted(grid);
  return grid;
}

function settable(grid: UniverGrid, charts: ChartLayer): Pick<Playground, "setSettings"> {
  const { api } = grid.book;
  return {
    setSettings({ locale, dark }) {
      api.setLocale(gridLocale(locale));
      api.toggleDarkMode(dark);
      grid.registerFunctions(gridFunctions(locale));
      charts.setColors({ dark, format: formatNumber });
    },
  };
}

/** The new workbook's empty sheet comes after those of the sample, for the visitor's own formulas. */
async function startWithSample(playground: Playground): Promise<void> {
  const { grid } = playground;
  const [empty] = grid.sheets.ids();
  await playground.sample.replace(() => openSample(playground));
  grid.sheets.move(empty!, grid.sheets.ids().length - 1);
  await grid.recalculate();
}
