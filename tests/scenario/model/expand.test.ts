import { describe, expect, it } from "vitest";
import { namesIn } from "../../../src/core/formula/node";
import { translator } from "../../../src/i18n";
import { defaultModel } from "../../../src/scenario/model/defaultModel";
import { expand } from "../../../src/scenario/model/expand";

describe("expand(model, line)", () => {
  it("names drivers alone, whatever the line names", () => {
    const model = defaultModel(translator("en"));
    const drivers = model.drivers.map(({ id }) => id);
    const names = model.lines.map(({ id }) => namesIn(expand(model, id)));
    expect(names.flat().filter((name) => !drivers.includes(name))).toEqual([]);
    expect(names.every((found) => found.length > 0)).toBe(true);
  });
});
