/** What says that a file is a template of scenarios, and how it is written. */
export const studyFormat = "clc-scenario-template";
export const studyVersion = 1;

/** Namespace of the custom XML part that holds the scenarios of a workbook. */
export const studyNamespace = "urn:lifecycle-cost-control:scenario-template";
