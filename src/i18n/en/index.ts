import { otherPrograms } from "./otherPrograms";
import { page } from "./page";
import { scenarios } from "./scenarios";

/** English, the source language: its keys are the keys. Values in braces are filled in. */
export const en = { ...page, ...scenarios, ...otherPrograms };
