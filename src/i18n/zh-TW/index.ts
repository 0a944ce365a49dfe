import { later } from "./later";
import { otherPrograms } from "./otherPrograms";
import { page } from "./page";

export const zhTW = { ...page, ...later, ...otherPrograms };
