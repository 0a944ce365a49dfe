import type { Translate } from "../../i18n";
import { parseAddress } from "../../report/address";
import { driverRow } from "../../scenario/layout";
import type { Driver } from "../../scenario/model/driver";
import { driverRows } from "../../scenario/seed/driverRows";
import { seedModel } from "../../scenario/seed/seedModel";
import { driverSheetRow } from "../../scenario/sheets/drivers/layout";
import type { ScenarioStudy } from "../../scenario/study";
import type { Outcome } from "../useReport";
import type { OutputSheet, Selection } from "../workbook";
import type { FoundTrace } from "./findTrace";

/**
 * What a driver on a sheet of scenarios rests on: its source in words, and the rows of the data where they still say
 * so. Undefined for a cell that stands in no row of a driver.
 */
export function findDriver(
  { address }: Selection,
  sheet: OutputSheet,
  {
    study,
    outcome: { data, facts },
    t,
  }: { readonly study: ScenarioStudy; readonly outcome: Outcome; readonly t: Translate },
): FoundTrace | undefined {
  const driver = driverAt(study, sheet.key, parseAddress(address).row);
  if (driver === undefined) return undefined;
  const { id, label, base, source } = driver;
  const seeded = seedModel(study.model, data, facts, t).drivers.find((one) => one.id === id);
  const rows = seeded?.source === source ? driverRows(id, data, facts) : undefined;
  return {
    place: `${sheet.name}, ${address}`,
    value: base,
    words: { definition: t(rows ? "planner.trace.seeded" : "planner.trace.typed", { driver: label }), rows: source },
    ...(rows && { rows }),
  };
}

/** The driver in a row, counted from 0. */
function driverAt(study: ScenarioStudy, sheet: string, row: number): Driver | undefined {
  return study.model.drivers.find(({ id }, place) =>
    sheet === "drivers" ? driverSheetRow(place) === row + 1 : driverRow({ study }, id) === row,
  );
}
