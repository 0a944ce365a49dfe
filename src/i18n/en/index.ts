import { later } from "./later";
import { otherPrograms } from "./otherPrograms";
import { page } from "./page";

/** English, the source language: its keys are the keys. Values in braces are filled in. */
export const en = { ...page, ...later, ...otherPrograms };
