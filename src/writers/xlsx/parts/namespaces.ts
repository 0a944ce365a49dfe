/** The vocabularies of the parts. ECMA-376, transitional. */
export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  packageRelationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  x14: "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  excel2006: "http://schemas.microsoft.com/office/excel/2006/main",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  coreProperties: "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  dublinCore: "http://purl.org/dc/elements/1.1/",
  extendedProperties: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  customProperties: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  variantTypes: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
} as const;
