import type { Activities } from "../../facts";
import { durationOf, mainAmount, numberOf, text, type FactShape } from "./factColumn";

export const activities: FactShape<Activities> = {
  names: text("activity"),
  cost: mainAmount,
  driver: text("driver"),
  quantity: numberOf("quantity"),
  capacity: numberOf("capacity"),
  minutes: durationOf("minutes"),
};
