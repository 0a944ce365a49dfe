import type { Category, ExcelFunction } from "../define";
import { signature, storedName, typedName } from "../signature";
import type { Block } from "./block";

const titles: Record<Category, string> = {
  costs: "Costs",
  value: "Value",
  rates: "Rates and satisfaction",
  customers: "Customers from transactions",
  models: "Models",
  meta: "About the functions",
};

/** The list of all functions by category, with links to their pages. */
export function manual(functions: readonly ExcelFunction[]): Block[] {
  const categories = (Object.keys(titles) as Category[]).filter((category) =>
    functions.some((f) => f.category === category),
  );
  return [
    { kind: "heading", level: 1, text: "The custom functions" },
    {
      kind: "text",
      text: "Type =CLC. in a cell of Excel and choose. Every numeric argument takes a number, a cell or a whole column; rates are per period.",
    },
    ...categories.flatMap((category): Block[] => {
      const members = functions.filter((f) => f.category === category);
      return [
        { kind: "heading", level: 2, text: titles[category] },
        {
          kind: "table",
          header: ["Function", "Meaning"],
          rows: members.map((f) => [{ code: signature(f) }, f.description]),
        },
        { kind: "links", links: members.map(({ id }) => ({ text: typedName(id), page: storedName(id) })) },
      ];
    }),
  ];
}
