/** What says that a file is a template of ours, and how it is written; see `upgrade` for earlier ways. */
export const format = "clc-template";
export const version = 2;

/** Namespace of the custom XML part that holds the template of a workbook. */
export const namespace = "urn:lifecycle-cost-control:template";
