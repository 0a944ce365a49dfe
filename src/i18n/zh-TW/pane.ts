import type { pane as source } from "../en/pane";

export const pane: Record<keyof typeof source, string> = {};
