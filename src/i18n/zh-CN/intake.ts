import type { intake as source } from "../en/intake";

export const intake: Record<keyof typeof source, string> = {};
