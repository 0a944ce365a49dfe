/** Excel's own limits: "Excel specifications and limits", support.microsoft.com. */
export const limits = {
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  formula: 8_192,
  sheetName: 31,
  name: 255,
  columnTitle: 255,
  headerFooter: 255,
  columnWidth: 255,
  numberFormat: 255,
} as const;
