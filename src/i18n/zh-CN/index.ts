import { later } from "./later";
import { otherPrograms } from "./otherPrograms";
import { page } from "./page";

export const zhCN = { ...page, ...later, ...otherPrograms };
