import type { AccountForm } from "../lineage";
import { codePrefixes } from "./codePrefixes";
import { indents } from "./indents";
import { levels } from "./levels";
import { numbering } from "./numbering";
import { parentColumn } from "./parentColumn";
import { paths } from "./paths";
import { subCategories } from "./subCategories";
import { zeroEnds } from "./zeroEnds";

/** Every form in which tables show which accounts hold others; what a table says itself goes first. */
export const accountForms: readonly AccountForm[] = [
  parentColumn,
  levels,
  numbering,
  codePrefixes,
  paths,
  subCategories,
  indents,
  zeroEnds,
];
