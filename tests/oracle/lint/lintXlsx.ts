import { cellValues, formulas, lengths } from "./cellRules";
import { chartReferences, chartsHaveWords } from "./chartRules";
import { definedNames, namesPointAtSheets, noForcedCalculation, sheetNames } from "./nameRules";
import { openPackage } from "./openPackage";
import { contentTypesAreComplete, idsAreKnown, partsAreReached, relationshipsResolve } from "./packageRules";
import { tableAreas, tableHeaders } from "./tableRules";

/** The first group looks at the package alone; if it finds something, the others would stumble over it. */
const structure = [relationshipsResolve, contentTypesAreComplete, idsAreKnown];
const contents = [
  partsAreReached,
  sheetNames,
  definedNames,
  namesPointAtSheets,
  noForcedCalculation,
  tableHeaders,
  tableAreas,
  cellValues,
  formulas,
  lengths,
  chartReferences,
  chartsHaveWords,
];

/**
 * What Excel would repair or drop although the file is valid by its schema: the Open XML validator sees none of it.
 *
 * @returns one sentence a finding; none for a sound file
 */
export function lintXlsx(xlsx: Uint8Array): string[] {
  const file = openPackage(xlsx);
  const broken = structure.flatMap((rule) => rule(file));
  return broken.length > 0 ? broken : contents.flatMap((rule) => rule(file));
}
