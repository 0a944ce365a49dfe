import type { Translate } from "../i18n";
import type { Driver } from "./model/driver";
import { rangeFault } from "./model/rangeFault";
import { shownValue } from "./model/shownValue";
import { spreadFault } from "./model/spreadFault";
import type { Scenario, ScenarioStudy } from "./study";

/** What is wrong with the range of a driver, with its name, its values and what it can be; undefined where nothing is. */
export function rangeFaultSentence(driver: Driver, t: Translate): string | undefined {
  const { label, unit, base, low, high, least, most } = driver;
  const fault = rangeFault(driver);
  if (fault === undefined) return undefined;
  const shown = (value: number) => shownValue(value, unit);
  const outside = [base, low, high].find((value) => value < least || value > most) ?? base;
  return t(`scenario.driverFault.${fault}`, {
    ...{ driver: label, base: shown(base), low: shown(low), high: shown(high) },
    ...{ got: shown(outside), least: shown(least), most: shown(most) },
  });
}

/** What is wrong with the drivers of a study and with their values in its scenarios, a sentence each. */
export function driverFaults({ model, scenarios }: ScenarioStudy, t: Translate): string[] {
  return model.drivers
    .flatMap((driver) => [
      rangeFaultSentence(driver, t) ?? spreadSentence(driver, t),
      ...scenarios.map((scenario) => outsideSentence(driver, scenario, t)),
    ])
    .filter((sentence) => sentence !== undefined);
}

/** What is wrong with the value that a driver has in a scenario; undefined where nothing is, or it has none there. */
export function outsideSentence(driver: Driver, { name, values }: Scenario, t: Translate): string | undefined {
  const { id, label, unit, least, most } = driver;
  const value = values[id];
  if (value === undefined || (value >= least && value <= most)) return undefined;
  const where = t("scenario.driverFault.inScenario", { driver: label, scenario: name });
  const [got, from, to] = [value, least, most].map((one) => shownValue(one, unit)) as [string, string, string];
  return t("scenario.driverFault.range", { driver: where, got, least: from, most: to });
}

function spreadSentence(driver: Driver, t: Translate): string | undefined {
  const { label, distribution, parameters } = driver;
  if (!spreadFault(driver)) return undefined;
  return t("scenario.driverFault.parameters", { driver: label, distribution, parameters: parameters.join("; ") });
}
