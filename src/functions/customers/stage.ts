import { CoreError } from "../../core/errors";
import { stageModels, stageOn, type Thresholds } from "../../core/stages";
import { defineFunction } from "../define";
import { dateSystemNote } from "./purchases";

const models = Object.fromEntries(Object.entries(stageModels).map(([id, model]) => [id.toLowerCase(), model]));

const thresholdTexts = Object.entries(stageModels).flatMap(([id, { thresholds }]) => {
  const defaults = Object.entries(thresholds).map(([name, { default: value, unit }]) => `${name} ${value} ${unit}`);
  return defaults.length === 0 ? [] : [`Thresholds of ${id.toLowerCase()}: ${defaults.join(", ")}.`];
});

export const STAGE = defineFunction({
  id: "STAGE",
  category: "customers",
  description: "Lifecycle stage of a customer on a date, by a stage model whose first rule that holds wins.",
  parameters: [
    { name: "model", kind: "enum", words: Object.keys(models), description: "Stage model." },
    {
      name: "first",
      kind: "date",
      blankCounts: true,
      zero: "blank",
      unit: "date",
      description: "First order; blank if none.",
    },
    {
      name: "last",
      kind: "date",
      blankCounts: true,
      zero: "blank",
      unit: "date",
      description: "Last order; blank if none.",
    },
    { name: "orders", kind: "whole", unit: "orders", description: "Number of orders up to the date." },
    { name: "asOf", kind: "date", zero: "blank", unit: "date", description: "The date looked at." },
    {
      name: "thresholds",
      kind: "text",
      takes: "table",
      optional: true,
      description: "Two columns: names and values of thresholds that differ from the model's.",
    },
  ],
  result: { shape: "each", unit: "stage" },
  formula:
    "m5a: no order: prospect; 1 order, the first up to 30 days ago: acquisition; last order more than 180 days ago: churn; " +
    "1 order: activation; 5 orders or more: value; else retention",
  examples: [
    { args: ["m5a", 45_667, 45_779, 3, 45_838], gives: "retention" },
    { args: ["m5a", 45_667, 45_779, 3, 45_960], gives: "churn" },
    { args: ["m5a", "", "", 0, 45_960], gives: "prospect" },
    { args: ["m5a", 45_667, 45_779, 3, 45_960, [["churnDays", 365]]], gives: "retention" },
  ],
  source: "Five-stage model acquisition, activation, retention, value, churn of the source article, with dated rules.",
  notes: [...thresholdTexts, dateSystemNote],
  compute: ({ model, first, last, orders, asOf, thresholds = [] }) => {
    const history = { orders, ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
    return stageOn(models[model]!, history, asOf, thresholdsOf(thresholds));
  },
});

/** Names and numbers from two columns; blank rows are passed over. */
function thresholdsOf(rows: readonly (readonly string[])[]): Thresholds {
  const given = rows.filter((row) => row.some((cell) => cell !== ""));
  return Object.fromEntries(
    given.map(([name = "", value = "", ...more]) => {
      if (name === "" || more.length > 0)
        throw new CoreError("shape-mismatch", { got: `${rows.length}x${more.length + 2}`, want: "nx2" });
      const number = Number(value);
      if (value === "" || Number.isNaN(number)) throw new CoreError("not-a-number", { name, got: `"${value}"` });
      return [name, number];
    }),
  );
}
