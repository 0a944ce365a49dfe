import { describe, expect, it } from "vitest";
import { M5A, migration, stageModels } from "../../../src/core";

describe("migration(model, from, to)", () => {
  const from = ["prospect", "prospect", "acquisition", "activation", "value", "value", "retention", "churn", "churn"];
  const to = ["acquisition", "retention", "acquisition", "churn", "retention", "value", "value", "value", "churn"];
  const found = migration(M5A, from, to);

  it("counts each customer once, from row to column", () => {
    expect(found.counts.map((row) => [...row])).toEqual([
      [0, 1, 0, 1, 0, 0],
      [0, 1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 1],
      [0, 0, 0, 0, 1, 0],
      [0, 0, 0, 1, 1, 0],
      [0, 0, 0, 0, 1, 1],
    ]);
  });

  it("tells moves forward, over a stage, back, out and in again; together they are all customers", () => {
    const { counts: _, ...moves } = found;
    expect(moves).toEqual({ stayed: 3, forward: 3, skipped: 1, backward: 1, left: 1, returned: 1 });
    expect(moves.stayed + moves.forward + moves.backward + moves.left + moves.returned).toBe(from.length);
  });

  it("does not call it a skip where a stage cannot be seen", () => {
    expect(migration(stageModels["M5b"]!, ["awareness"], ["purchase"])).toMatchObject({ forward: 1, skipped: 0 });
    expect(migration(stageModels["M5b"]!, ["awareness"], ["loyalty"])).toMatchObject({ forward: 1, skipped: 1 });
  });

  it("refuses columns of different length and unknown stages", () => {
    expect(() => migration(M5A, ["value"], [])).toThrow(expect.objectContaining({ code: "length-mismatch" }) as Error);
    expect(() => migration(M5A, ["value"], ["VIP"])).toThrow(
      expect.objectContaining({ code: "unknown-word" }) as Error,
    );
  });
});
