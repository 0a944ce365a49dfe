import { cell, row } from "../report/cells";
import { formula } from "../report/formulas";
import type { CellsBlock, Cell } from "../report/plan";
import type { ScenarioContext } from "./context";
import { liveCell } from "./layout";
import type { Driver } from "./model/driver";
import { typedNumber } from "./result";
import { driverInput } from "./sheets/drivers/layout";
import { valuesOf } from "./study";
import { inputFormat } from "./unitFormats";

/**
 * Drivers fetched once to the sheet that computes with them: label, unit and live value, and where asked for, low and
 * high. Formulas of the sheet stay short and name cells of their own sheet.
 */
export interface LocalDrivers {
  readonly block: CellsBlock;
  /** Fixed address of a driver's live value, its low or its high; undefined for a name that is none of them. */
  readonly cellOf: (id: string, input?: "live" | "low" | "high") => string | undefined;
  /** Last row of the block, as on the sheet. */
  readonly last: number;
}

const columns = { live: "C", low: "D", high: "E" } as const;

/** @param heading row of the heading, as on the sheet */
export function localDrivers(
  context: ScenarioContext,
  ids: readonly string[],
  heading: number,
  withRange: boolean,
): LocalDrivers {
  const { study, t, names } = context;
  const drivers = ids.map((id) => study.model.drivers.find((driver) => driver.id === id)!);
  const title = t("scenario.forecast.drivers", { sheet: names.sheets.scenarios });
  const ends = withRange ? [t("scenario.drivers.low"), t("scenario.drivers.high")] : [];
  return {
    block: {
      kind: "cells",
      key: "drivers",
      at: `A${heading}`,
      rows: [
        [...row("heading", title, null, null), ...ends.map((text) => cell(text, "headerNumber"))],
        ...drivers.map((driver) => driverCells(context, driver, withRange)),
      ],
    },
    cellOf: (id, input = "live") => {
      const place = ids.indexOf(id);
      return place < 0 ? undefined : `$${columns[input]}$${heading + 1 + place}`;
    },
    last: heading + ids.length,
  };
}

function driverCells(context: ScenarioContext, { id, label, unit, low, high }: Driver, withRange: boolean): Cell[] {
  const { study, t } = context;
  const format = inputFormat(unit);
  const live = valuesOf(study, study.scenarios[study.active]!)[id]!;
  const ends = [
    cell(formula(typedNumber(driverInput(context, id, "low")), low), "link", format),
    cell(formula(typedNumber(driverInput(context, id, "high")), high), "link", format),
  ];
  return [
    ...[label, t(`scenario.unit.${unit}`)].map((text) => cell(text, "label")),
    cell(formula(`=${liveCell(context, id)}`, live), "link", format),
    ...(withRange ? ends : []),
  ];
}
