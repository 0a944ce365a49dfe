import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { modelLine } from "../../../src/scenario/model/modelLine";
import { requireModel } from "../../../src/scenario/model/requireModel";

const model = defaultModel(translator("en"));
const line = (id: string, text: string) => modelLine({ id, text, label: id, unit: "money" });

describe("requireModel(model)", () => {
  it("takes the default model", () => {
    expect(() => requireModel(model)).not.toThrow();
  });

  it("refuses a name that is no driver and no earlier line", () => {
    const later = { ...model, lines: [line("early", "cac * 2"), ...model.lines] };
    expect(() => requireModel(later)).toThrow(expect.objectContaining({ code: "unknown-word" }));
  });

  it("refuses an id that occurs twice, and an outcome that is no line", () => {
    const twice = { ...model, lines: [...model.lines, line("leads", "1")] };
    expect(() => requireModel(twice)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
    expect(() => requireModel({ ...model, outcome: "luck" })).toThrow(
      expect.objectContaining({ code: "unknown-word" }),
    );
  });
});
