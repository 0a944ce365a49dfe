import type { Translate } from "../i18n";
import { bestAndWorst } from "./model/bestAndWorst";
import { defaultModel } from "./model/defaultModel";
import type { ScenarioModel } from "./model/scenarioModel";
import type { ScenarioStudy } from "./study";

/** A study to begin with: base, best and worst of a model, weighted one half and twice a quarter. */
export function startingStudy(t: Translate, model: ScenarioModel = defaultModel(t)): ScenarioStudy {
  const { best, worst } = bestAndWorst(model);
  return {
    model,
    scenarios: [
      { name: t("scenario.name.base"), values: {}, weight: 0.5 },
      { name: t("scenario.name.best"), values: best, weight: 0.25 },
      { name: t("scenario.name.worst"), values: worst, weight: 0.25 },
    ],
    active: 0,
  };
}
