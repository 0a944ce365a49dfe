import type { Budget } from "../../facts";
import { mainAmount, mainDate, named, numberOf, type FactShape } from "./factColumn";

export const budget: FactShape<Budget> = {
  category: named("categories", "category"),
  channel: named("channels", "channel"),
  date: mainDate,
  amount: mainAmount,
  quantity: numberOf("quantity"),
};
