import * as v from "valibot";
import { stageModels } from "../core";
import { ledgerLines } from "../report/costs/categories";
import { costItemNames } from "../report/costs/items";
import { kpiUnits } from "../report/kpis/kpiChoice";
import { format, version } from "./format";

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const number = v.pipe(v.number(), v.finite());
const limit = v.pipe(number, v.minValue(0));

const condition = v.strictObject({
  measure: v.picklist(["orders", "daysSinceFirst", "daysSinceLast"]),
  is: v.picklist(["=", "<=", ">", ">="]),
  limit: v.union([limit, text]),
});

/** A stage model of the user's own; `requireStageModel` looks at what its parts say of each other. */
const stageModel = v.strictObject({
  id: text,
  stages: v.array(text),
  rules: v.array(v.strictObject({ stage: text, when: v.array(condition) })),
  thresholds: v.record(text, v.strictObject({ default: limit, unit: v.picklist(["days", "orders"]) })),
  unseen: v.exactOptional(v.array(text)),
  churn: v.exactOptional(text),
  value: v.exactOptional(text),
});

const kpi = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z]\w{0,40}$/)),
  target: v.exactOptional(number),
  better: v.exactOptional(v.picklist(["more", "less"])),
  owner: v.exactOptional(text),
  formula: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
  label: v.exactOptional(text),
  unit: v.exactOptional(v.picklist(kpiUnits)),
});

const settings = v.strictObject({
  stageModel: v.exactOptional(v.union([v.picklist(Object.keys(stageModels)), stageModel])),
  thresholds: v.exactOptional(v.record(text, limit)),
  unit: v.exactOptional(text),
  costMap: v.exactOptional(v.record(text, v.picklist([...new Set([...ledgerLines, ...costItemNames])]))),
  largeAmounts: v.exactOptional(v.picklist(["full", "wan"])),
  sheets: v.exactOptional(v.array(text)),
  kpis: v.exactOptional(v.array(kpi)),
});

/** A template as it stands in a file. What it does not know is refused, so that a typing error does not pass for a default. */
export const templateSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,60}$/)),
  name: text,
  language: v.exactOptional(v.picklist(["en", "zh-CN", "zh-TW"])),
  settings,
});
