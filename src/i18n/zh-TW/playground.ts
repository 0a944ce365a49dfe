import type { playground as source } from "../en/playground";

export const playground: Record<keyof typeof source, string> = {};
