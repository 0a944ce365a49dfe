import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { UniverBook } from "../workbook/univer/book";

/**
 * Univer 0.25.1 checks what was typed against its rules once the browser is idle, and complains on the console where
 * the sheet is gone by then, as after a build that was cancelled.
 */
export function skipRemovedSheets({ injector, workbook }: UniverBook): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unit, sheet, ranges) =>
    workbook.getSheetBySheetId(sheet) ? check(unit, sheet, ranges) : Promise.resolve([]);
}
