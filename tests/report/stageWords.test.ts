import { describe, expect, it } from "vitest";
import { stageModels } from "../../src/core";
import { languages, translator } from "../../src/i18n";
import { stageLabel } from "../../src/report/context";
import { markOf, palette } from "../../src/report/palette";
import { thresholdName } from "../../src/report/sheets/definitions/rules";

describe.each(Object.keys(languages))("stages and thresholds in %s", (locale) => {
  const t = translator(locale);

  it.each(Object.values(stageModels))("of $id have words, each its own", ({ stages, thresholds }) => {
    for (const names of [
      stages.map((stage) => stageLabel(t, stage)),
      Object.keys(thresholds).map((name) => thresholdName(t, name)),
    ]) {
      expect(names.filter((name) => name === "undefined" || name === "")).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("of a user's own model keep the user's words", () => {
    expect([stageLabel(t, "VIP 1"), thresholdName(t, "vipOrders")]).toEqual(["VIP 1", "vipOrders"]);
  });
});

it("every stage of a model has a colour of the lifecycle, never that of totals", () => {
  const stages = Object.values(stageModels).flatMap((model) => model.stages);
  expect(stages.filter((stage) => markOf(stage) === palette.total)).toEqual([]);
});
