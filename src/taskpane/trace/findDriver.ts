import type { Translate } from "../../i18n";
import type { Driver } from "../../scenario/model/driver";
import { driverRows } from "../../scenario/seed/driverRows";
import { seedModel } from "../../scenario/seed/seedModel";
import type { ScenarioStudy } from "../../scenario/study";
import type { Outcome } from "../useReport";
import type { OutputSheet, Selection } from "../workbook";
import type { FoundTrace } from "./findTrace";

/**
 * What a driver on a sheet of scenarios rests on: its source in words, and the rows of the data where they still say
 * so. Undefined for a cell that stands in no row of a driver. The row is known by the name of the driver in it: rows may
 * have been inserted above, or sorted.
 */
export function findDriver(
  { address, rowBegins }: Selection,
  sheet: OutputSheet,
  {
    study,
    outcome: { data, facts },
    t,
  }: { readonly study: ScenarioStudy; readonly outcome: Outcome; readonly t: Translate },
): FoundTrace | undefined {
  const driver = driverAt(study, rowBegins);
  if (driver === undefined) return undefined;
  const { id, label, base, source } = driver;
  const seeded = seedModel(study.model, data, facts, t).drivers.find((one) => one.id === id);
  const rows = seeded?.source === source ? driverRows(id, data, facts) : undefined;
  return {
    place: `${sheet.name}, ${address}`,
    value: base,
    kind: "amount",
    addsUp: true,
    words: { definition: t(rows ? "planner.trace.seeded" : "planner.trace.typed", { driver: label }), rows: source },
    ...(rows && { rows }),
  };
}

/** The driver that a row begins with. */
function driverAt({ model }: ScenarioStudy, rowBegins: Selection["rowBegins"]): Driver | undefined {
  return model.drivers.find(({ id }) => rowBegins.includes(id));
}
