import { defineFunction, type ExcelFunction } from "../define";
import { labelsIn, languageParameter } from "../labels";
import { signature, typedName } from "../signature";
import { textOf } from "../texts";
import { findFunction } from "./findFunction";

const locales = { en: "en", "zh-cn": "zh-CN", "zh-tw": "zh-TW" } as const;

/** What a function means, in a cell beside its result: for the reader who asks what a number is. */
export function defineText(defined: () => readonly ExcelFunction[]): ExcelFunction {
  return defineFunction({
    id: "DEFINE",
    category: "meta",
    description: "What a function of this add-in means: definition, arguments, unit, source.",
    parameters: [
      { name: "name", kind: "text", takes: "one", description: "Name of the function: CAC or CLC.CAC." },
      languageParameter,
    ],
    result: { shape: "table", columns: ["label", "text"], unit: "texts" },
    errors: [{ code: "#VALUE!", when: "there is no such function; those that begin alike are listed" }],
    examples: [
      {
        args: ["LIFETIME"],
        gives: [
          ["definition", "Expected lifetime of a customer with constant churn, in periods."],
          ["arguments", "CLC.LIFETIME(churn)"],
          ["unit", "periods"],
          ["source", "Mean of the geometric distribution: it assumes that churn does not change with age."],
        ],
      },
    ],
    source: "The declarations of the functions.",
    notes: ["Unit and source are in English in all languages."],
    compute: ({ name, language }) => {
      const f = findFunction(defined(), name);
      const label = labelsIn(language);
      return [
        [label["label.definition"], textOf(f, locales[language]).description],
        [label["label.arguments"], typedName(signature(f))],
        [label["label.unit"], f.result.unit],
        [label["label.source"], f.source],
      ];
    },
  });
}
