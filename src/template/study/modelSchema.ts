import * as v from "valibot";
import { distributionNames } from "../../core/simulate/distribution";
import type { Driver, Unit } from "../../scenario/model/driver";
import type { ModelLine } from "../../scenario/model/scenarioModel";

export const text = v.pipe(v.string(), v.maxLength(2000));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const number = v.pipe(v.number(), v.finite());
export const share = v.pipe(number, v.minValue(0), v.maxValue(1));
export const amount = v.pipe(number, v.minValue(0));
export const unit = v.picklist(["money", "share", "count", "months", "minutes", "ratio"] satisfies Unit[]);

/** As formulas name it. */
export const id = v.pipe(v.string(), v.regex(/^[\p{L}_][\p{L}\p{N}_]{0,60}$/u));

const driver = {
  ...{ id, label: name, unit, base: number, low: number, high: number, least: number, most: number },
  distribution: v.picklist(distributionNames),
  parameters: v.array(number),
  source: text,
} satisfies Record<keyof Driver, v.GenericSchema>;

/** The formula of a line is read again from its text. */
const line = {
  ...{ id, label: name, unit },
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  moreIsBetter: v.exactOptional(v.boolean()),
} satisfies Record<keyof Omit<ModelLine, "formula">, v.GenericSchema>;

export const modelSchema = v.strictObject({
  drivers: v.pipe(v.array(v.strictObject(driver)), v.minLength(1), v.maxLength(200)),
  lines: v.pipe(v.array(v.strictObject(line)), v.minLength(1), v.maxLength(200)),
  outcome: id,
});
