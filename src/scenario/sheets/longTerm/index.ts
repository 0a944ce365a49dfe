import type { SheetPlan } from "../../../report/plan";
import type { ScenarioContext } from "../../context";
import { sheetFrame, titleBlock } from "../../frame";
import { customerLife } from "../../longTerm/customerLife";
import { liveValues } from "../../liveValues";
import { longTermCharts } from "./charts";
import { equityBlock, yearBlock } from "./figures";
import { inputIds, longTermLayout as at } from "./layout";
import { monthBlock } from "./monthBlock";

/** What customers bring over the years; undefined for a model without the lines and drivers of a customer's life. */
export function longTermSheet(context: ScenarioContext): SheetPlan | undefined {
  const live = liveValues(context, inputIds, at.inputHeading);
  if (live === undefined) return undefined;
  const inputs = live.values;
  const { margin, cac, churn, expansion, discount_month: discount } = inputs;
  const service = inputs.service_minutes * inputs.minute_cost;
  const life = customerLife({ margin, cac, churn, expansion, discount, service, retention: inputs.retention_spend });
  return {
    ...sheetFrame(context, "longTerm"),
    blocks: [
      titleBlock(context, "longTerm"),
      live.block,
      equityBlock(context, inputs),
      yearBlock(context, life, cac),
      ...longTermCharts(context, life, cac),
      monthBlock(context, life, cac),
    ],
    columnWidths: [40, ...Array.from({ length: 10 }, () => 15)],
  };
}
