import type { PlanContext } from "../../context";
import { sheetKeys } from "../../names";
import type { SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { checkFormats, checksBlock } from "./checks";
import { figuresBlock, inputsBlock } from "./figures";
import { missingBlock } from "./missing";
import { legendBlock, notesBlock } from "./notes";
import { sourcesBlock } from "./sources";

/** What the report is, whether it ties, what it rests on. */
export function coverSheet(context: PlanContext): SheetPlan {
  return {
    ...sheetFrame(context, "cover"),
    blocks: [
      titleBlock(context, "cover", sheetKeys.slice(1)),
      figuresBlock(context),
      inputsBlock(context),
      checksBlock(context),
      notesBlock(context),
      sourcesBlock(context),
      missingBlock(context),
      legendBlock(context),
    ],
    conditionalFormats: checkFormats(context),
    columnWidths: [46, 20, 20, 20, 20, 24, 16, 70],
  };
}
