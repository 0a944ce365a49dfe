import { withoutTotal } from "../../totalWords";
import { withoutCode } from "../codes";
import { byText, lineageOfPath, type AccountForm, type AccountOrder, type AccountTable } from "../lineage";

/** "Marketing:Online", "销售费用/广告费", "A > B", "A → B". */
const sure = /\s*(?:->|[:/\\>›»→|])\s*/;
/** "Marketing - Online", "销售费用_广告费": names have such strokes as well. */
const likely = /\s*(?:->|[:/\\>›»→|\-–—_])\s*/;

function orderOf({ rows }: AccountTable, index: number, separator: RegExp): AccountOrder {
  const lineages = byText(rows, index, (text) => {
    const { name, isTotal } = withoutTotal(withoutCode(text).toLowerCase());
    return lineageOfPath(
      name.split(separator).filter((part) => part !== ""),
      isTotal,
    );
  });
  return { isSure: separator === sure, lineages };
}

/** Names that are the path to the account. */
export const paths: AccountForm = (table) =>
  [...new Set([table.name, table.code ?? table.name])].flatMap((index) => [
    orderOf(table, index, sure),
    orderOf(table, index, likely),
  ]);
