import { columnLetters } from "../../address";
import type { PlanContext } from "../../context";
import { column, onSheet } from "../../formulas";
import { customerColumns } from "../../tables";
import { churnBridgeLayout } from "../churnBridge/layout";
import { bridgeColumns, mrrColumns } from "../churnBridge/monthTables";
import { lettersOf } from "../keyedTable";
import { matrixColumns, stageCostsLayout } from "../stageCosts/layout";
import type { CheckFormulas } from "./checkedNumbers";
import { figureAddress } from "./layout";
import { amountRead } from "./sources";

type LifecycleCheck = "stageCosts" | "costAttributes" | "migration" | "bridge" | "mrr" | "billed";

/** The formulas of the checks on stages, moves and subscriptions; undefined where their sheet has no data. */
export function lifecycleFormulas(context: PlanContext, name: LifecycleCheck): CheckFormulas | undefined {
  const { data, t, names } = context;
  const on = (sheet: "stageCosts" | "churnBridge", range: string) => onSheet(names.sheets[sheet], range);
  const bridge = lettersOf(bridgeColumns(context));
  switch (name) {
    case "stageCosts": {
      if (data.customers.length === 0) return undefined;
      const expected = `${figureAddress(data, "allocated")}+${figureAddress(data, "unallocated")}`;
      const total = `${matrixColumns.total}${stageCostsLayout(data).matrix!.total}`;
      return { expected, actual: on("stageCosts", total), sheet: "stageCosts" };
    }
    case "costAttributes": {
      const at = stageCostsLayout(data).attributes;
      if (data.customers.length === 0 || at === undefined) return undefined;
      const hasRevenue = data.costs!.apart.some(({ line }) => line === "revenueAccounts");
      const expected = `${figureAddress(data, "cost")}${hasRevenue ? `-${figureAddress(data, "revenueAccounts")}` : ""}`;
      return { expected, actual: on("stageCosts", `B${at.total}`), sheet: "stageCosts" };
    }
    case "migration": {
      if (data.customers.length === 0) return undefined;
      const expected = `COUNTA(${column(names.tables.customers, customerColumns(t).customer)})`;
      const total = `${columnLetters(data.model.stages.length + 1)}${stageCostsLayout(data).migration.last + 1}`;
      return { expected, actual: on("stageCosts", total), sheet: "stageCosts" };
    }
    case "bridge": {
      const total = churnBridgeLayout(data).months.last + 1;
      const [expected, actual] = [`${bridge.closing}${total + 1}`, `${bridge.closing}${total}`];
      return { expected: on("churnBridge", expected), actual: on("churnBridge", actual), sheet: "churnBridge" };
    }
    case "mrr": {
      const total = churnBridgeLayout(data).mrr!.last + 1;
      const { closing } = lettersOf(mrrColumns(context));
      const [expected, actual] = [`${closing}${total + 1}`, `${closing}${total}`];
      return { expected: on("churnBridge", expected), actual: on("churnBridge", actual), sheet: "churnBridge" };
    }
    case "billed": {
      const total = `F${churnBridgeLayout(data).tenures!.last + 1}`;
      return {
        ...{ expected: amountRead(context, "subscriptions"), actual: on("churnBridge", total) },
        sheet: "churnBridge",
      };
    }
  }
}
