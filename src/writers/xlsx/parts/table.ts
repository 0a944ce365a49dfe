import { rangeAt } from "../../../report/address";
import { isFormula } from "../../../report/cellGrid";
import type { CellContent, TableBlock } from "../../../report/plan";
import { storedFormula } from "../formula";
import { escapeEscapes } from "../text";
import { document, element, xmlText } from "../xml";
import { namespaces } from "./namespaces";

/** A table part. A column with one formula all along fills itself when the user adds a row. */
export function tableXml(table: TableBlock, id: number): string {
  const ref = rangeAt(table.at, table.rows.length + 1, table.columns.length);
  const columns = table.columns.map(({ title }, i) =>
    element(
      "tableColumn",
      { id: i + 1, name: escapeEscapes(title).replaceAll("\n", "_x000a_") },
      calculated(table.rows.map((row) => row[i]!)),
    ),
  );
  const root = element(
    "table",
    { xmlns: namespaces.main, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
    table.filter ? element("autoFilter", { ref }) : undefined,
    element("tableColumns", { count: columns.length }, ...columns),
    element("tableStyleInfo", {
      name: "TableStyleLight1",
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 0,
      showColumnStripes: 0,
    }),
  );
  return document(root);
}

function calculated(cells: readonly CellContent[]): string | undefined {
  const formulas = new Set(cells.map((cell) => (isFormula(cell) ? cell.formula : undefined)));
  const [formula] = formulas;
  if (formulas.size !== 1 || formula === undefined) return undefined;
  return element("calculatedColumnFormula", {}, xmlText(storedFormula(formula)));
}
