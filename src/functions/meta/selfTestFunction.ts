import { defineFunction, type ExcelFunction } from "../define";
import { labelsIn, languageParameter } from "../labels";
import { selfTest } from "../selftest";
import { findFunction } from "./findFunction";

/** The self-test in a cell: runs the examples of the functions again, on the machine of the user. */
export function selfTestFunction(tested: readonly ExcelFunction[]): ExcelFunction {
  return defineFunction({
    id: "SELFTEST",
    category: "meta",
    description: "Computes the published and worked values of all functions again: test, expected, got, pass.",
    parameters: [
      languageParameter,
      { name: "name", kind: "text", optional: true, description: "One function only, CAC or CLC.CAC; all if omitted." },
    ],
    result: { shape: "table", columns: ["test", "expected", "got", "pass"], unit: "one row per value" },
    examples: [
      {
        args: ["en", "MAXCAC"],
        gives: [
          ["test", "expected", "got", "pass"],
          ["=CLC.MAXCAC(1800)", "600", "600", true],
        ],
      },
    ],
    source: "The examples on the help pages.",
    notes: ["npm run selftest prints the same table."],
    compute: ({ language, name }) => {
      const label = labelsIn(language);
      const found = name === undefined ? tested : [findFunction(tested, name)];
      const header = [label["label.test"], label["label.expected"], label["label.got"], label["label.pass"]];
      return [header, ...selfTest(found).map(({ test, expected, got, passed }) => [test, expected, got, passed])];
    },
  });
}
