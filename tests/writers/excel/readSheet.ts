/** Cells of a sheet from A1 to the last used one, as Office.js reads them. */
export interface Written {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

export function readSheet(name: string): Promise<Written> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange().load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const range = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
  });
}

/** Excel reads Costs[[#This Row],[Cost]] back as Costs[@Cost]. */
export function longForm(formula: string): string {
  return formula.replace(/\[@\[?([^\]]+)\]?\]/g, "[[#This Row],[$1]]");
}
