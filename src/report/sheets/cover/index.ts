import type { PlanContext } from "../../context";
import type { SheetKey } from "../../names";
import type { SheetPlan } from "../../plan";
import { sheetFrame, titleBlock } from "../../titleBlock";
import { checkFormats, checksBlock } from "./checks";
import { figuresBlock, inputsBlock } from "./figures";
import { legendBlock, notesBlock } from "./notes";
import { sourcesBlock } from "./sources";

/** What the report is, whether it ties, what it rests on. */
export function coverSheet(context: PlanContext): SheetPlan {
  const { budget, segmentAccount, channels, profits, cohorts, customers, lifecycle } = context.data;
  const { bridge, loyalty } = lifecycle;
  const { costToServe, service, initiatives } = context.data;
  const extra = Object.entries({
    stageCosts: customers.length > 0 ? customers : undefined,
    segments: segmentAccount,
    budget,
    channels,
    costToServe,
    profitability: profits,
    cohorts,
    churnBridge: bridge,
    loyalty: bridge && loyalty,
    service,
    beforeAfter: initiatives,
  }).flatMap(([key, rows]) => (rows ? [key as SheetKey] : []));
  return {
    ...sheetFrame(context, "cover"),
    blocks: [
      titleBlock(context, "cover", ["stages", "customers", ...extra, "definitions"]),
      figuresBlock(context),
      inputsBlock(context),
      checksBlock(context),
      notesBlock(context),
      sourcesBlock(context),
      legendBlock(context),
    ],
    conditionalFormats: checkFormats(context),
    columnWidths: [46, 22, 22, 22, 16, 28, 18, 40, 22, 22, 22, 22, 22, 22, 22, 22],
  };
}
