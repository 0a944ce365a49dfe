/** Words of the run log and of the sheet for notes that have lost their row. */
export const reportRefresh = {
  "report.sheet.runLog": "Run log",
  "report.title.runLog": "Run log: when the report was made, from what",
  "report.runLog.when": "When",
  "report.runLog.who": "Who",
  "report.runLog.inputs": "Inputs",
  "report.runLog.rowsRead": "Rows read",
  "report.runLog.rowsLeftOut": "Rows left out",
  "report.runLog.asOf": "As of",
  "report.runLog.version": "Version",
  "report.runLog.hash": "Hash of the inputs",
  "report.sheet.orphans": "CLC orphans",
  "report.title.orphans": "Notes that have lost their row",
  "report.orphans.note":
    "What stood beside rows that the report no longer has, and formulas of yours that read them, as they were. Nothing here is overwritten; delete what you do not need.",
  "report.orphans.sheet": "Sheet",
  "report.orphans.row": "Row",
  "report.orphans.column": "Column",
  "report.orphans.content": "Content",
};
