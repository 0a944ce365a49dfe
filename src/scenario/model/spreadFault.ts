import { CoreError } from "../../core";
import { distribution } from "../../core/simulate/distribution";
import type { Driver } from "./driver";

/** Whether a driver cannot be drawn: its parameters do not fit its distribution. */
export function spreadFault({ label, distribution: name, parameters }: Driver): boolean {
  try {
    distribution(label, name, parameters);
    return false;
  } catch (error) {
    if (error instanceof CoreError) return true;
    throw error;
  }
}
