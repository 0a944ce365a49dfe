import { commandLine } from "./commandLine";
import { page } from "./page";
import { scenarios } from "./scenarios";

export const zhCN = { ...page, ...scenarios, ...commandLine };
