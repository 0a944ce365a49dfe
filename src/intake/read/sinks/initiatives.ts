import type { Initiatives } from "../../facts";
import { mainAmount, mainDate, numberOf, text, type FactShape } from "./factColumn";

export const initiatives: FactShape<Initiatives> = {
  names: text("initiative"),
  date: mainDate,
  invest: mainAmount,
  before: numberOf("before"),
  after: numberOf("after"),
  controlBefore: numberOf("controlBefore"),
  controlAfter: numberOf("controlAfter"),
};
