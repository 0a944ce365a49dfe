import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as DataValidation from "@univerjs/data-validation";
import type * as Engine from "@univerjs/engine-formula";
import type * as Sheets from "@univerjs/sheets";
import type * as ConditionalFormatting from "@univerjs/sheets-conditional-formatting";
import type * as SheetsDataValidation from "@univerjs/sheets-data-validation";
import type * as SheetsFormula from "@univerjs/sheets-formula";
import type * as Numfmt from "@univerjs/sheets-numfmt";
import type * as Table from "@univerjs/sheets-table";
import type * as Facade from "@univerjs/core/facade";
import type { UniverParts } from "./book";
import { univerGrid, type UniverGrid, type UniverGridOptions } from "./univerGrid";
import { addIteratorHelpers } from "./univerRepairs";

const require = createRequire(import.meta.url);

interface Modules {
  readonly "@univerjs/core": typeof Core;
  readonly "@univerjs/engine-formula": typeof Engine;
  readonly "@univerjs/sheets": typeof Sheets;
  readonly "@univerjs/sheets-formula": typeof SheetsFormula;
  readonly "@univerjs/sheets-numfmt": typeof Numfmt;
  readonly "@univerjs/sheets-table": typeof Table;
  readonly "@univerjs/sheets-conditional-formatting": typeof ConditionalFormatting;
  readonly "@univerjs/data-validation": typeof DataValidation;
  readonly "@univerjs/sheets-data-validation": typeof SheetsDataValidation;
  readonly "@univerjs/core/facade": typeof Facade;
}

/** CommonJS, as Univer's modules for browsers do not load in Node. */
function load<Name extends keyof Modules>(name: Name): Modules[Name] {
  return require(name) as Modules[Name];
}

const facades = ["engine-formula", "sheets", "sheets-formula", "sheets-numfmt", "sheets-table"];

/** A workbook without a screen, for tests. */
export function nodeGrid(options?: UniverGridOptions): UniverGrid {
  return univerGrid(nodeParts(), options);
}

/** Univer without a screen, as it comes. */
export function nodeParts(): UniverParts {
  addIteratorHelpers();
  const core = load("@univerjs/core");
  const engine = load("@univerjs/engine-formula");
  const sheets = load("@univerjs/sheets");
  const sheetsFormula = load("@univerjs/sheets-formula");
  const sheetsTable = load("@univerjs/sheets-table");
  const conditionalFormatting = load("@univerjs/sheets-conditional-formatting");
  const dataValidation = load("@univerjs/data-validation");
  for (const facade of facades) require(`@univerjs/${facade}/facade`);

  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  const noInitial = { initialFormulaComputing: sheetsFormula.CalculationMode.NO_CALCULATION };
  univer.registerPlugin(engine.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin, noInitial);
  univer.registerPlugin(load("@univerjs/sheets-numfmt").UniverSheetsNumfmtPlugin);
  univer.registerPlugin(sheetsTable.UniverSheetsTablePlugin);
  univer.registerPlugin(dataValidation.UniverDataValidationPlugin);
  univer.registerPlugin(load("@univerjs/sheets-data-validation").UniverSheetsDataValidationPlugin);
  univer.registerPlugin(conditionalFormatting.UniverSheetsConditionalFormattingPlugin);
  const api = load("@univerjs/core/facade").FUniver.newAPI(univer);
  return { univer, api, core, engine, sheets, sheetsFormula, sheetsTable, conditionalFormatting, dataValidation };
}
