import { sumAmounts, type StageModel } from "../../core";
import type { CustomerRow, StageRow } from "./rows";

/** Customers, revenue and direct cost by stage, in the order of the model. */
export function stageRows(model: StageModel, customers: readonly CustomerRow[]): StageRow[] {
  return model.stages.map((stage) => {
    const members = customers.filter((customer) => customer.stage === stage);
    return {
      stage,
      customers: members.length,
      revenue: sumAmounts(members.map(({ revenue }) => revenue)),
      directCost: sumAmounts(members.map(({ directCost }) => directCost)),
    };
  });
}
