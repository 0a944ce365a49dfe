import { normaliseTitle, titleSet } from "../../../recognise/titles";
import { cleanText } from "../../../values/text";
import { lineagesByDepth, type AccountForm } from "../lineage";

const titles = titleSet(
  `level|account level|hierarchy level|hierarchy|outline level|depth|lvl|tier|indent|indent level|row level|级次|科目级次|级别|科目级别|层级|科目层级
  |层次|阶次|級次|科目級次|級別|科目級別|層級|科目層級|階層|科目階層|階次|層次`,
);
const level = /^(?:level|lvl|l)?\s*(\d{1,2})\s*[级級层層階]?$/i;

/** A column that counts how deep each account stands: Level, 级次, 階層; totals stand above what they hold, or below. */
export const levels: AccountForm = ({ rows, code, name, others }) => {
  const column = others.find(({ title }) => titles.has(normaliseTitle(title)))?.index;
  if (column === undefined) return [];
  const places = rows.map((row) => {
    const depth = level.exec(cleanText(row[column] ?? null))?.[1];
    const label = cleanText(row[code ?? name] ?? null) || cleanText(row[name] ?? null);
    return depth === undefined || label === "" ? undefined : { depth: Number(depth), label };
  });
  return [
    { isSure: true, lineages: lineagesByDepth(places) },
    { isSure: false, lineages: lineagesByDepth([...places].reverse()).reverse() },
  ];
};
