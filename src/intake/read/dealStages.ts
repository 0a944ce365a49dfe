import { normaliseTitle, titleSet } from "../recognise/titles";
import type { ColumnGuess, ExclusionReason, RawCell } from "../source";
import { cleanText } from "../values/text";

type Row = readonly RawCell[];

const pipelineTitles =
  titleSet(`deal stage|sales stage|opportunity stage|stage name|pipeline stage|deal status|opportunity status
  |商机阶段|销售阶段|商机状态|商機階段|銷售階段|商機狀態`);
/** Orders have stages as well: such a table is a pipeline once a deal of it was won or lost. */
const stageTitles = titleSet("stage|阶段|成交状态|階段|成交狀態");
const won =
  titleSet(`closed won|won|win|deal won|contract signed|signed|赢单|已赢单|赢单关闭|成交|已成交|签约|已签约|贏單|已贏單
  |結案成交|簽約|已簽約`);
const lost =
  titleSet(`closed lost|lost|loss|deal lost|丢单|已丢单|输单|已输单|输单关闭|失单|未成交|已流失|輸單|已輸單|失單|流單
  |結案未成交|已流失`);

const wordOf = (cell: RawCell | undefined) => normaliseTitle(cleanText(cell ?? null));

type Found = ExclusionReason | (() => ExclusionReason | undefined) | undefined;

/**
 * Tells which rows of a sales pipeline came to nothing, or have not come to anything yet: only deals that were won are
 * revenue. Undefined for deals that count and for tables that are no pipeline; a function where only the whole table
 * tells whether it is one.
 */
export function dealStages(columns: readonly ColumnGuess[]): (row: Row) => Found {
  const tells = ({ examples }: ColumnGuess) => examples.some((cell) => won.has(wordOf(cell)) || lost.has(wordOf(cell)));
  const titled = (titles: ReadonlySet<string>) => {
    const found = columns.filter(({ title }) => titles.has(normaliseTitle(title)));
    // of a stage and a status, the one that says who won
    return (found.find(tells) ?? found[0])?.index;
  };
  const sure = titled(pipelineTitles);
  const stage = sure ?? titled(stageTitles);
  let isPipeline = sure !== undefined;
  if (stage === undefined) return () => undefined;
  return (row) => {
    const word = wordOf(row[stage]);
    const [isWon, isLost] = [won.has(word), lost.has(word)];
    isPipeline ||= isWon || isLost;
    if (isWon) return undefined;
    if (isLost) return "lost-deal";
    return isPipeline ? "open-deal" : () => (isPipeline ? "open-deal" : undefined);
  };
}
