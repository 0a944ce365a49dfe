import type { PlanContext } from "../../context";
import type { ServeCheckName } from "../../data/serve";
import { onSheet } from "../../formulas";
import { columnLetters } from "../../address";
import { serveLayout } from "../costToServe/layout";
import { serviceLayout } from "../service/layout";
import type { CheckFormulas } from "./checkedNumbers";
import { rowsReadOf } from "./sources";

/** How the cover finds the two numbers of a check about serving customers. */
export function serveFormulas(context: PlanContext, name: ServeCheckName): CheckFormulas {
  return name === "tickets" ? ticketFormulas(context) : poolFormulas(context, name);
}

function poolFormulas({ data, names }: PlanContext, name: "servePools" | "serveCustomers"): CheckFormulas {
  const at = serveLayout(data.costToServe!);
  const on = (address: string) => onSheet(names.sheets.costToServe, address);
  const sheet = "costToServe";
  if (name === "servePools") {
    return { expected: `${on(`C${at.total + 1}`)}+${on(`C${at.total + 2}`)}`, actual: on(`C${at.total}`), sheet };
  }
  const driven = columnLetters(data.costToServe!.drivers.length + 1);
  return { expected: on(`J${at.total}`), actual: on(`${driven}${at.below.total}`), sheet };
}

function ticketFormulas(context: PlanContext): CheckFormulas {
  const { data, names } = context;
  const at = serviceLayout(data.service!);
  const on = (address: string) => onSheet(names.sheets.service, address);
  return {
    expected: rowsReadOf(context, "tickets"),
    actual: `${on(`B${at.counts.total}`)}+${on(`B${at.counts.total + 1}`)}`,
    sheet: "service",
  };
}
