import * as v from "valibot";
import { scenarioSheetKeys } from "../../scenario/names";
import type { Scenario, ScenarioStudy } from "../../scenario/study";
import { studyFormat, studyVersion } from "./format";
import { id, modelSchema, name, number, share } from "./modelSchema";
import { allocation, budgetSplit, capacity, claims, evaluation, monteCarlo, risks, scorecard } from "./settingsSchemas";

const optional = v.exactOptional;
const months = v.pipe(number, v.integer(), v.minValue(12), v.maxValue(60));
const steps = v.pipe(number, v.integer(), v.minValue(5), v.maxValue(25));

const scenario = {
  ...{ name, values: v.record(id, number), weight: share },
} satisfies Record<keyof Scenario, v.GenericSchema>;

/** One entry for each part of a study: a new one does not compile until it has one. */
const study = {
  model: modelSchema,
  scenarios: v.pipe(v.array(v.strictObject(scenario)), v.minLength(1), v.maxLength(50)),
  active: v.pipe(number, v.integer(), v.minValue(0)),
  sheets: optional(v.array(v.picklist(scenarioSheetKeys))),
  forecast: optional(v.strictObject({ months: optional(months), capacity: optional(capacity) })),
  sensitivity: optional(
    v.strictObject({
      oneWay: optional(v.array(id)),
      twoWay: optional(v.array(v.tuple([id, id]))),
      steps: optional(steps),
    }),
  ),
  evaluation: optional(evaluation),
  scorecard: optional(scorecard),
  budgetSplit: optional(budgetSplit),
  allocation: optional(allocation),
  monteCarlo: optional(monteCarlo),
  risks: optional(risks),
  claims: optional(claims),
  subject: optional(name),
  unit: optional(name),
  asOf: optional(number),
} satisfies Record<keyof ScenarioStudy, v.GenericSchema>;

/** A template of scenarios as it stands in a file; what it does not know is refused. */
export const studySchema = v.strictObject({
  format: v.literal(studyFormat),
  version: v.literal(studyVersion),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/)),
  name,
  language: optional(v.picklist(["en", "zh-CN", "zh-TW"])),
  study: v.strictObject(study),
});
