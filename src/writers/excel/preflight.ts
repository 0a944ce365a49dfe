import type { ReportPlan, TakenNames } from "../../report/plan";
import { validationFault } from "../../report/validations";
import { WriteError } from "./errors";
import { parseAddress } from "../../report/address";
import type { Inventory } from "./inventory";
import { readReady } from "./readReady";
import { namesOf } from "./takenNames";
import type { Output } from "./registry";
import { type View, readView } from "./view";

/** The workbook before a build. */
export interface Before {
  /** Ids. */
  readonly sheets: readonly string[];
  readonly view: View | undefined;
  readonly outputs: readonly Output[];
}

/**
 * Looks whether the plan can be written, and at what has to be put back if it fails. Changes nothing.
 *
 * @throws WriteError "too-large", "validation", "read-only", "rounding", "interrupted", "protected", "name-taken"
 */
export async function preflight(context: Excel.RequestContext, plan: ReportPlan): Promise<Before> {
  requireRoom(plan);
  requireValidations(plan);
  const { inventory, outputs } = await readReady(context);
  requireFree(plan, namesOf(inventory));
  return { sheets: idsOf(inventory), outputs, view: await readView(context) };
}

function idsOf({ sheets }: Inventory): string[] {
  return sheets.items.map(({ id }) => id);
}

const sheetRows = 1_048_576;

function requireRoom({ sheets }: ReportPlan): void {
  for (const block of sheets.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "table") continue;
    const limit = sheetRows - parseAddress(block.at).row - 1;
    const { name, rows } = block;
    if (rows.length > limit) throw new WriteError("too-large", { name, rows: rows.length, limit });
  }
}

function requireValidations({ sheets }: ReportPlan): void {
  for (const { name: sheet, validations = [] } of sheets) {
    const reason = validations.map(validationFault).find((fault) => fault !== undefined);
    if (reason !== undefined) throw new WriteError("validation", { sheet, reason });
  }
}

/** Tables and defined names share one list in Excel; case counts in neither. */
function requireFree({ sheets, names }: ReportPlan, taken: TakenNames): void {
  const tables = sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block.name] : [])),
  );
  const defined = [...taken.tables, ...taken.names];
  requireNone(
    "sheet",
    sheets.map(({ name }) => name),
    taken.sheets,
  );
  requireNone("table", tables, defined);
  requireNone(
    "name",
    names.map(({ name }) => name),
    defined,
  );
}

function requireNone(kind: string, wanted: readonly string[], taken: readonly string[]): void {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const name = wanted.find((one) => lower.has(one.toLowerCase()));
  if (name !== undefined) throw new WriteError("name-taken", { kind, name });
}
