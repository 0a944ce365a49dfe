/** Excel writes Tbl[@Col] or Tbl[@[Col name]]; Univer 0.25.1 evaluates only Tbl[[#This Row],[Col]]. */
export function toEngine(formula: string): string {
  return outsideText(formula, (code) =>
    code.replace(/\[@(?:\[([^\]]+)\]|([^\][@#]+))\]/gu, (_match, quoted?: string, plain?: string) =>
      thisRow(quoted ?? plain!),
    ),
  );
}

/** The other way round, so that formulas come back as Excel answers them. */
export function fromEngine(formula: string): string {
  return outsideText(formula, (code) =>
    code.replace(/\[\[#This Row\],\[([^\]]+)\]\]/gu, (_match, column: string) =>
      /^[\p{L}\p{N}_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`,
    ),
  );
}

function thisRow(column: string): string {
  return `[[#This Row],[${column}]]`;
}

/** Changes a formula but for its text constants. */
function outsideText(formula: string, change: (code: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));
}
