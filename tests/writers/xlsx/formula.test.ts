import { describe, expect, it } from "vitest";
import { storedFormula, typedFormula } from "../../../src/writers/xlsx/formula";

const pairs = [
  { typed: "=CLC.CLV(B12,C12,D12)", stored: "_xldudf_CLC_CLV(B12,C12,D12)", source: "OfficeDev/office-js 5611" },
  { typed: "=CLC.BTYD.FIT(A2:C9)", stored: "_xldudf_CLC_BTYD_FIT(A2:C9)", source: "dots become underscores" },
  { typed: "=1+CLC.CAC(CLC.SPEND(A1),2)", stored: "1+_xldudf_CLC_CAC(_xldudf_CLC_SPEND(A1),2)", source: "nested" },
  { typed: "=SUM(Stages[Cost])", stored: "SUM(Stages[Cost])", source: "native" },
  { typed: '="CLC.CLV(1)"&A1', stored: '"CLC.CLV(1)"&A1', source: "in a text" },
  { typed: '="a""CLC.CLV(1)"', stored: '"a""CLC.CLV(1)"', source: "in a text with quotes" },
  { typed: "='CLC.CLV(x)'!A1", stored: "'CLC.CLV(x)'!A1", source: "in a sheet's name" },
  { typed: "=T[CLC.CLV(1)]", stored: "T[CLC.CLV(1)]", source: "in a column's title" },
  { typed: "=T[[#This Row],[CLC.CLV(1)]]", stored: "T[[#This Row],[CLC.CLV(1)]]", source: "in this row's column" },
  { typed: "=MYCLC.CLV(1)", stored: "MYCLC.CLV(1)", source: "another namespace" },
  { typed: "=CLC.Rate", stored: "CLC.Rate", source: "a name, not a function" },
];

describe("storedFormula", () => {
  it.each(pairs)("$typed is stored as $stored ($source)", ({ typed, stored }) => {
    expect(storedFormula(typed)).toBe(stored);
  });

  it("stores functions typed in small letters in capitals", () => {
    expect(storedFormula("=clc.clv(1)")).toBe("_xldudf_CLC_CLV(1)");
  });
});

describe("typedFormula", () => {
  it.each(pairs)("$stored is typed as $typed ($source)", ({ typed, stored }) => {
    expect(typedFormula(stored)).toBe(typed);
  });

  it("tolerates the reference to the add-in's file that some Excels leave (OfficeDev/office-js 2568)", () => {
    expect(typedFormula("[2]!_xldudf_CLC_CLV(1)+[1]Sheet1!A1")).toBe("=CLC.CLV(1)+[1]Sheet1!A1");
  });
});
