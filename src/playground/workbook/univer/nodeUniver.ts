import { createRequire } from "node:module";
import type { UniverParts } from "./book";
import { univerGrid, type UniverGrid, type UniverGridOptions } from "./univerGrid";
import { addIteratorHelpers } from "./univerRepairs";

const require = createRequire(import.meta.url);

type Module<Name extends string> = Name extends keyof Modules ? Modules[Name] : never;

interface Modules {
  "@univerjs/core": typeof import("@univerjs/core");
  "@univerjs/core/facade": typeof import("@univerjs/core/facade");
  "@univerjs/engine-formula": typeof import("@univerjs/engine-formula");
  "@univerjs/sheets": typeof import("@univerjs/sheets");
  "@univerjs/sheets-formula": typeof import("@univerjs/sheets-formula");
  "@univerjs/sheets-numfmt": typeof import("@univerjs/sheets-numfmt");
  "@univerjs/sheets-table": typeof import("@univerjs/sheets-table");
  "@univerjs/sheets-conditional-formatting": typeof import("@univerjs/sheets-conditional-formatting");
  "@univerjs/data-validation": typeof import("@univerjs/data-validation");
  "@univerjs/sheets-data-validation": typeof import("@univerjs/sheets-data-validation");
}

/** CommonJS, as Univer's modules for browsers do not load in Node. */
function load<Name extends keyof Modules>(name: Name): Module<Name> {
  return require(name) as Module<Name>;
}

const facades = ["engine-formula", "sheets", "sheets-formula", "sheets-numfmt", "sheets-table"];

/** A workbook without a screen, for tests. */
export function nodeGrid(options?: UniverGridOptions): UniverGrid {
  return univerGrid(nodeParts(), options);
}

function nodeParts(): UniverParts {
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
