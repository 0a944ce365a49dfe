import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IUniverSheetsTableConfig } from "@univerjs/sheets-table";

const rule = { s: BorderStyleTypes.THIN, cl: { rgb: "#9AA5B1" } };

/** Tables as our sheets have them: a light header over a thin rule, faint bands; legible on a dark ground too. */
export const tableTheme: IUniverSheetsTableConfig = {
  userThemes: [
    {
      name: "clc",
      style: {
        headerRowStyle: { bg: { rgb: "#E8EEF4" }, cl: { rgb: "#1F2933" }, bl: BooleanNumber.TRUE, bd: { b: rule } },
        firstRowStyle: { bg: { rgb: "#FFFFFF" } },
        secondRowStyle: { bg: { rgb: "#F7F9FB" } },
        lastRowStyle: { bg: { rgb: "#FFFFFF" }, bd: { b: rule } },
      },
    },
  ],
};
