import * as core from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import * as dataValidation from "@univerjs/data-validation";
import * as engine from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import * as sheets from "@univerjs/sheets";
import * as conditionalFormatting from "@univerjs/sheets-conditional-formatting";
import * as sheetsFormula from "@univerjs/sheets-formula";
import * as sheetsTable from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { Locale } from "../../i18n";
import { univerGrid, type UniverGrid } from "../workbook/univer/univerGrid";
import { tableTheme } from "./tableTheme";
import { gridLocale, gridLocales } from "./gridLocales";

/** Settings of plugins that their presets do not let through. */
const settings: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [sheetsTable.UniverSheetsTablePlugin, tableTheme],
  // a table's tag would cover the row above it, and the grid scrolls wrongly where there is none
  [UniverSheetsTableUIPlugin, { hideAnchor: true }],
]);

/** Univer's grid with its screen, painted into an element. The same grid port as in tests. */
export function browserGrid(container: HTMLElement, locale: Locale): UniverGrid {
  const univer = new core.Univer({ locale: gridLocale(locale), locales: gridLocales, logLevel: core.LogLevel.ERROR });
  const noInitial = { initialFormulaComputing: sheetsFormula.CalculationMode.NO_CALCULATION };
  const presets = [
    UniverSheetsCorePreset({
      ...{ container, ribbonType: "simple", formula: noInitial, disableAutoFocus: true },
      sheets: { disableForceStringAlert: true }, // its words are in no language
    }),
    UniverSheetsTablePreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [constructor, config] = Array.isArray(plugin) ? plugin : [plugin];
    univer.registerPlugin(constructor, settings.get(constructor) ?? config);
  }
  const api = FUniver.newAPI(univer);
  return univerGrid({
    univer,
    api,
    core,
    engine,
    sheets,
    sheetsFormula,
    sheetsTable,
    conditionalFormatting,
    dataValidation,
  });
}

/** Resolves when the grid has been on the screen once. */
export async function painted({ book }: UniverGrid): Promise<void> {
  await book.injector.get(core.LifecycleService).onStage(core.LifecycleStages.Rendered);
}

/** A number as a cell with this number format shows it. */
export function formatNumber(value: number, pattern: string): string {
  return core.numfmt.format(pattern || "General", value, { throws: false });
}
