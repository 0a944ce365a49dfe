import type { SheetPlan, Validation } from "../../../report/plan";
import { allocateChannels } from "../../allocation/allocation";
import { defaultAllocation } from "../../allocation/settings";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { checkFormats } from "../../inputCheck";
import { allocationCharts, curvesBlock } from "./curves";
import { at, rowsOf } from "./layout";
import { tableBlock } from "./table";
import { budgetBlock, workingsBlocks } from "./workings";

/**
 * How to split a budget between channels so that the last unit of money brings the same in each.
 *
 * @throws CoreError as `allocateChannels` does
 */
export function allocationSheet(context: ScenarioContext): SheetPlan {
  const { study, t } = context;
  const allocation = allocateChannels(study.allocation ?? defaultAllocation(t));
  const rows = rowsOf(allocation);
  const decimal = (range: string): Validation => ({
    range,
    rule: { kind: "decimal", min: 0 },
    ...{ title: t("scenario.split.input"), message: t("scenario.fault.atLeastZero") },
  });
  return {
    ...sheetFrame(context, "allocation"),
    blocks: [
      titleBlock(context, "allocation"),
      budgetBlock(context, allocation),
      tableBlock(context, allocation),
      ...allocationCharts(context, allocation),
      ...workingsBlocks(context, allocation),
      curvesBlock(context, allocation),
    ],
    conditionalFormats: checkFormats(at.first, rows.last, "A", "O", "P"),
    validations: [decimal(`B${at.budget}`), decimal(`B${at.first}:G${rows.last}`)],
    columnWidths: [28, 13, 12, 12, 12, 12, 12, 12, 13, 13, 12, 12, 12, 13, 24, 12, 34],
  };
}
