import { cell } from "../../../report/cells";
import { formula } from "../../../report/formulas";
import type { Cell, CellsBlock } from "../../../report/plan";
import type { Allocation } from "../../allocation/allocation";
import type { ScenarioContext } from "../../context";
import { inputCell, numberAt } from "../../inputCell";
import { orNone, resultOf } from "../../result";
import { at, columnOf, columns as c, rowsOf } from "./layout";

const digits = "0.000000";

/** A channel's ends on the scale of marginal returns. */
interface Turn {
  readonly slope: number;
  readonly answers: boolean;
  /** Logarithm of the return of the first unit of money. */
  readonly first: number;
  readonly cap: number;
  readonly atFloor: number;
  readonly atCap: number;
}

function turnsOf({ channels, budget }: Allocation): Turn[] {
  const floors = channels.reduce((sum, { channel }) => sum + channel.floor, 0);
  return channels.map(({ option }) => {
    const answers = option.slope > 0 && option.value > 0;
    const slope = answers ? option.slope : 1;
    const first = answers ? Math.log(option.value * option.ceiling * option.slope) : 0;
    const cap = Math.min(option.cap, budget - floors + option.floor);
    return { slope, answers, first, cap, atFloor: first - slope * option.floor, atCap: first - slope * cap };
  });
}

/** What all channels take together at a logarithm of the marginal return. */
function totalAt({ channels }: Allocation, turns: readonly Turn[], x: number): number {
  return channels.reduce((sum, { option: { floor } }, i) => {
    const { slope, answers, first, cap } = turns[i]!;
    return sum + (answers ? Math.min(Math.max((first - x) / slope, floor), cap) : floor);
  }, 0);
}

/** Budget, the marginal return that is the same everywhere, and what is left. */
export function budgetBlock({ t }: ScenarioContext, allocation: Allocation): CellsBlock {
  const { turns, sorted, last } = rowsOf(allocation);
  const x = solve(sortedTurns(allocation), allocation.budget);
  const totals = `$C$${sorted.first}:$C$${sorted.last}`;
  const marks = `$B$${sorted.first}:$B$${sorted.last}`;
  const place = `IFERROR(MATCH($B$${at.budget},${totals},1),1)`;
  const next = `MIN(${place}+1,ROWS(${totals}))`;
  const gap = `(INDEX(${totals},${next})-INDEX(${totals},${place}))`;
  const between = `($B$${at.budget}-INDEX(${totals},${place}))/${gap}*(INDEX(${marks},${place})-INDEX(${marks},${next}))`;
  const logarithm = `INDEX(${marks},${place})-IF(${gap}<=0,0,${between})`;
  const unspent = `MAX(0,ROUND($B$${at.budget}-SUM(${columnOf("optimal", last)}),6))`;
  const line = (label: string, content: Cell): Cell[] => [cell(label, "label"), content];
  const hasChoice = `SUM($C$${turns.first}:$C$${turns.first + allocation.channels.length - 1})>0`;
  return {
    kind: "cells",
    key: "budget",
    at: `A${at.heading}`,
    rows: [
      [cell(t("scenario.allocation.budgetHeading"), "heading"), cell(null, "heading")],
      line(t("scenario.allocation.budget"), inputCell(allocation.budget, numberAt("allocation", "budget"), "#,##0.00")),
      line(t("scenario.allocation.logarithm"), cell(formula(orNone(logarithm), resultOf(x)), "formula", digits)),
      line(
        t("scenario.allocation.lastReturn"),
        cell(
          formula(`=IFERROR(IF(${hasChoice},EXP($B$${at.logarithm}),0),0)`, lastReturn(allocation)),
          "formula",
          "0.000",
        ),
      ),
      line(
        t("scenario.allocation.unspent"),
        cell(formula(orNone(unspent), rounded(allocation.unspent)), "formula", "#,##0.00"),
      ),
    ],
  };
}

/** What the last unit of money brings; 0 where no channel answers to money. */
export function lastReturn(allocation: Allocation): number {
  const ends = sortedTurns(allocation);
  return ends.length > 0 ? Math.exp(solve(ends, allocation.budget)) : 0;
}

function rounded(value: number): number {
  return Math.max(0, Math.round(value * 1e6) / 1e6);
}

interface End {
  readonly x: number;
  readonly total: number;
}

/** The ends of all channels, the largest first, with what all take there; none where no channel answers. */
function sortedTurns(allocation: Allocation): End[] {
  const turns = turnsOf(allocation);
  return turns
    .flatMap(({ answers, atFloor, atCap }) => (answers ? [atFloor, atCap] : []))
    .sort((a, b) => b - a)
    .map((x) => ({ x, total: totalAt(allocation, turns, x) }));
}

/** As the sheet does: linear between the two ends around the budget. */
function solve(ends: readonly End[], budget: number): number {
  const place = Math.max(0, ends.filter(({ total }) => total <= budget).length - 1);
  const [here, next] = [ends[place], ends[Math.min(place + 1, ends.length - 1)]];
  if (!here || !next) return 0;
  const gap = next.total - here.total;
  return gap <= 0 ? here.x : here.x - ((budget - here.total) / gap) * (here.x - next.x);
}

/** Where each channel leaves its floor and meets its cap, and these ends sorted with what all channels take there. */
export function workingsBlocks({ t }: ScenarioContext, allocation: Allocation): CellsBlock[] {
  const { turns: rows, sorted, last } = rowsOf(allocation);
  const turns = turnsOf(allocation);
  const lastTurn = rows.first + turns.length - 1;
  const floors = columnOf("floor", last);
  const number = (text: string, value: number | string, format = digits) =>
    cell(formula(orNone(text), typeof value === "string" ? value : resultOf(value)), "formula", format);
  const turnRows = turns.map((turn, i): Cell[] => {
    const [row, source] = [rows.first + i, at.first + i];
    const own = (column: keyof typeof c) => `$${c[column]}${source}`;
    const answers = `AND(${own("slope")}>0,${own("value")}>0)`;
    const room = `MAX(${own("floor")},MIN(IF(ISNUMBER(${own("cap")}),${own("cap")},$B$${at.budget}),$B$${at.budget}-SUM(${floors})+${own("floor")}))`;
    return [
      cell(formula(`=${own("name")}&""`, allocation.channels[i]!.channel.name), "label"),
      number(`IF(C${row}=1,${own("slope")},1)`, turn.slope),
      number(`IF(${answers},1,0)`, Number(turn.answers), "0"),
      number(`IF(C${row}=1,LN(${own("value")}*${own("ceiling")}*${own("slope")}),0)`, turn.first),
      number(room, turn.cap, "#,##0.00"),
      number(`IF(C${row}=1,D${row}-B${row}*${own("floor")},"")`, turn.answers ? turn.atFloor : ""),
      number(`IF(C${row}=1,D${row}-B${row}*E${row},"")`, turn.answers ? turn.atCap : ""),
    ];
  });
  const ends = sortedTurns(allocation);
  const all = `$F$${rows.first}:$G$${lastTurn}`;
  const column = (letter: string) => `$${letter}$${rows.first}:$${letter}$${lastTurn}`;
  const sortedRows = Array.from({ length: 2 * turns.length }, (_, i): Cell[] => {
    const row = sorted.first + i;
    const end = ends[Math.min(i, ends.length - 1)] ?? { x: 0, total: totalAt(allocation, turns, 0) };
    const free = `(${column("D")}-B${row})/${column("B")}`;
    const taken = `${floors}+${column("C")}*((${free}-${floors})*(${free}>${floors})*(${free}<${column("E")})+(${column("E")}-${floors})*(${free}>=${column("E")}))`;
    return [
      cell(i + 1, "month", "0"),
      number(`IF(COUNT(${all})=0,0,LARGE(${all},MIN(A${row},COUNT(${all}))))`, end.x),
      number(`SUMPRODUCT(${taken})`, end.total, "#,##0.00"),
    ];
  });
  const head = (keys: readonly string[]) =>
    keys.map((key, i) =>
      cell(t(`scenario.allocation.${key}` as "scenario.allocation.slope"), i === 0 ? "header" : "headerNumber"),
    );
  return [
    {
      kind: "cells",
      key: "turns",
      at: `A${rows.heading}`,
      rows: [
        [cell(t("scenario.allocation.turns"), "heading")],
        head(["name", "slope", "answers", "firstReturn", "room", "floorEnd", "capEnd"]),
        ...turnRows,
      ],
    },
    {
      kind: "cells",
      key: "sorted",
      at: `A${sorted.heading}`,
      rows: [[cell(t("scenario.allocation.sorted"), "heading")], head(["place", "end", "taken"]), ...sortedRows],
    },
  ];
}
