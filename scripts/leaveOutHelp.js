import ts from "typescript";

/**
 * A webpack loader for the function script: leaves out the texts that no cell ever shows. What a parameter means, the
 * notes, formulas and errors are for help pages and metadata, which are written from the whole declarations.
 */
export default function leaveOutHelp(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  visit(file);
  return cuts.reverse().reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), source);

  function visit(node) {
    if (ts.isPropertyAssignment(node) && isHelp(node)) cuts.push([node.getFullStart(), afterComma(node)]);
    else ts.forEachChild(node, visit);
  }

  function afterComma(node) {
    return source[node.end] === "," ? node.end + 1 : node.end;
  }
}

/** By the names in `ExcelFunction` and `Parameter`; parameters of a translation are descriptions too. */
function isHelp({ name, parent, initializer }) {
  const has = (key) => parent.properties.some((property) => property.name?.getText() === key);
  const key = name.getText();
  if (key === "description" || key === "unit") return has("kind") || parent.properties.some(ts.isSpreadAssignment);
  if (key === "columns") return parent.getText().includes('shape: "table"');
  if (key === "source") return has("args");
  if (key === "parameters") return ts.isObjectLiteralExpression(initializer) && !has("id");
  return ["category", "notes", "formula", "errors"].includes(key) && has("source");
}
