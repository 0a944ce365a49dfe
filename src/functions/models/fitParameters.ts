import { btydModel, btydParameters, type BtydModel, type BtydName } from "../../core/models/btyd/model";
import type { GammaGammaParams } from "../../core/models/gammaGamma/expectedSpend";
import type { SbgParams } from "../../core/models/sbg/predict";
import type { Parameter } from "../define";
import { readFit, type FitCells } from "./readFit";

const fit = { name: "fit", kind: "text", takes: "table", unit: "fit" } as const;
const typed = "or label and value typed in two columns";

/** A fit of BTYD.FIT, as the model it stands for. */
export const btydFitParameter = {
  ...fit,
  description: `Range that BTYD.FIT spilled, ${typed}.`,
  as: (cells: FitCells): BtydModel => readBtyd(cells, ["bgnbd", "mbgnbd", "paretonbd", "bgbb"]),
} as const satisfies Parameter;

/** The same where time runs in months, so that opportunities will not do. */
export const timedFitParameter = {
  ...fit,
  description: `Range that BTYD.FIT spilled (not bgbb), ${typed}.`,
  as: (cells: FitCells): BtydModel => readBtyd(cells, ["bgnbd", "mbgnbd", "paretonbd"]),
} as const satisfies Parameter;

/** A fit of SPEND.FIT. */
export const spendFitParameter = {
  ...fit,
  description: `Range that SPEND.FIT spilled, ${typed}.`,
  as: (cells: FitCells) => readSpend(cells, "fit"),
} as const satisfies Parameter;

/** The same beside a fit of purchases. */
export const spendFitBesideParameter = {
  ...spendFitParameter,
  name: "spendFit",
  as: (cells: FitCells) => readSpend(cells, "spendFit"),
} as const satisfies Parameter;

/** A fit of SBG.FIT. */
export const sbgFitParameter = {
  ...fit,
  description: `Range that SBG.FIT spilled, ${typed}.`,
  as: (cells: FitCells): SbgParams => {
    const rows = readFit(cells, "fit");
    rows.model("sbg");
    return { alpha: rows.number("alpha"), beta: rows.number("beta") };
  },
} as const satisfies Parameter;

function readBtyd(cells: FitCells, wanted: readonly BtydName[]): BtydModel {
  const rows = readFit(cells, "fit");
  const model = rows.model(...wanted);
  return btydModel(model, Object.fromEntries(btydParameters[model].map((name) => [name, rows.number(name)])));
}

function readSpend(cells: FitCells, name: string): GammaGammaParams {
  const rows = readFit(cells, name);
  rows.model("gammagamma");
  return { p: rows.number("p"), q: rows.number("q"), gamma: rows.number("gamma") };
}
