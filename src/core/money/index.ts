export { fromMinor, toMinor } from "./minor";
export { differenceInCents, sumAmounts } from "./sumAmounts";
