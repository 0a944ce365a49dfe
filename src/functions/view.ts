import type { ExcelFunction } from "./define";

/** Where one argument of the current element stands. */
export interface Slot {
  values: ArrayLike<unknown>;
  at: number;
}

/** The arguments of the current element, as `compute` takes them, read from the columns only when asked for. */
export interface View {
  readonly args: Readonly<Record<string, unknown>>;
  readonly slots: Readonly<Record<string, Slot>>;
}

const views = new WeakMap<ExcelFunction, View>();
const nothing: readonly unknown[] = [undefined];

/**
 * The view of a function: one object for all calls, so that its shape is known to the optimiser and numbers go from
 * the column into the formula without being wrapped. Columns are not kept: see `release`.
 */
export function viewOf(f: ExcelFunction): View {
  const known = views.get(f);
  if (known) return known;
  const args = {};
  const slots: Record<string, Slot> = {};
  for (const { name } of f.parameters) {
    const slot: Slot = { values: nothing, at: 0 };
    slots[name] = slot;
    Object.defineProperty(args, name, { enumerable: true, get: () => slot.values[slot.at] });
  }
  const view = { args, slots };
  views.set(f, view);
  return view;
}

/** Lets go of the columns of a call. */
export function release({ slots }: View): void {
  for (const slot of Object.values(slots)) {
    slot.values = nothing;
    slot.at = 0;
  }
}
