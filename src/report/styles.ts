/** How a kind of cell looks; both writers read this table and know no colours of their own. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

const ink = "#1F2933";
const quiet = "#52606D";
const rule = "#9AA5B1";

/**
 * A "ratio" may have no value and then shows a dash, on the right like the numbers around it.
 * Text that stands right of numbers ("aside") keeps a distance from them.
 * Inputs blue on pale yellow, formulas black, links to another sheet green; totals bold under a rule.
 */
export const styles = {
  title: { bold: true, size: 20, color: ink },
  subtitle: { size: 11, color: quiet },
  unit: { size: 10, color: quiet },
  heading: { bold: true, size: 12, color: ink, borderBottom: rule },
  header: { bold: true, color: ink, fill: "#E8EEF4", borderBottom: rule, wrap: true },
  headerNumber: { bold: true, color: ink, fill: "#E8EEF4", borderBottom: rule, wrap: true, align: "right" },
  headerAside: { bold: true, color: ink, fill: "#E8EEF4", borderBottom: rule, align: "left", indent: 1 },
  label: { color: ink },
  month: { color: ink, align: "left" },
  aside: { color: ink, align: "left", indent: 1 },
  text: { color: ink, wrap: true },
  textAside: { color: ink, align: "left", indent: 1, wrap: true },
  input: { color: "#0000C0", fill: "#FFF9DB" },
  inputAside: { color: "#0000C0", fill: "#FFF9DB", align: "left", indent: 1 },
  formula: { color: ink },
  ratio: { color: ink, align: "right" },
  link: { color: "#00703C" },
  hyperlink: { color: "#0B5CAD", underline: true },
  total: { bold: true, color: ink, borderTop: rule },
  /** Total at the end of a row. */
  rowTotal: { bold: true, color: ink },
  totalRatio: { bold: true, color: ink, borderTop: rule, align: "right" },
  /** The case that all others are compared with, and where an outcome turns from loss to gain. */
  base: { bold: true, color: ink, borderTop: ink, borderBottom: ink },
  breakEven: { bold: true, color: "#B3261E" },
  note: { italic: true, size: 10, color: quiet },
  finding: { color: ink },
  differenceGood: { bold: true, color: "#00703C" },
  differenceBad: { bold: true, color: "#B3261E", fill: "#FDECEA" },
  checkGood: { bold: true, color: "#00703C", align: "left", indent: 1 },
  checkNear: { bold: true, color: "#7A4F00", fill: "#FFF4D6", align: "left", indent: 1 },
  checkBad: { bold: true, color: "#B3261E", fill: "#FDECEA", align: "left", indent: 1 },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
