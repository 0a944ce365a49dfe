import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../../src/report/plan";
import { inWordsOf } from "../../../../src/writers/excel/refresh/renamedRows";
import { keyedBlocks } from "../../../../src/writers/state/blocks";
import { builtState, cellKey } from "../../../../src/writers/state/state";
import { customersPlan } from "./customersPlan";

const [sheet] = customersPlan([]).sheets;

function lines(texts: readonly string[], rowKeys?: readonly string[]): SheetPlan {
  const rows = texts.map((text) => [text, 1]);
  return { ...sheet!, blocks: [{ kind: "cells", key: "lines", at: "A1", rows, ...(rowKeys && { rowKeys }) }] };
}

function renamed(before: SheetPlan, after: SheetPlan, kept = {}) {
  const { sheets } = builtState({ ...customersPlan([]), sheets: [before] }, (_, block) => block);
  return inWordsOf(keyedBlocks(after)[0]!, { ...sheets[0]!.blocks[0]!, kept });
}

describe("rows that are known by what they say", () => {
  it("are the same in another language, and what was kept in them stays kept", () => {
    const { rowKeys, kept } = renamed(lines(["Revenue", "Cost", "CAC"]), lines(["收入", "成本", "CAC"]), {
      [cellKey("Cost", "1")]: "print",
    });
    expect(rowKeys).toEqual(["收入", "成本", "CAC"]);
    expect(kept).toEqual({ [cellKey("成本", "1")]: "print" });
  });

  it.each([
    ["one line has another name", lines(["Revenue", "Cost", "Freight"]), lines(["Revenue", "Cost", "Postage"])],
    ["there are more of them", lines(["Revenue", "Cost"]), lines(["收入", "成本", "利润"])],
    ["they have keys of their own", lines(["A", "B"], ["a", "b"]), lines(["C", "D"], ["c", "d"])],
  ])("are what they say where %s", (_, before, after) => {
    expect(renamed(before, after).rowKeys).toEqual(keyedBlocks(before)[0]!.rowKeys);
  });
});
