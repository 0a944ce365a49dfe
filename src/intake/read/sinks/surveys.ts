import type { Surveys } from "../../facts";
import { mainDate, named, numberOf, type FactShape } from "./factColumn";

export const surveys: FactShape<Surveys> = {
  customer: named("customers", "customer"),
  date: mainDate,
  nps: numberOf("nps"),
  csat: numberOf("csat"),
};
