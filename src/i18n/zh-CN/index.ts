import { otherPrograms } from "./otherPrograms";
import { page } from "./page";
import { scenarios } from "./scenarios";

export const zhCN = { ...page, ...scenarios, ...otherPrograms };
