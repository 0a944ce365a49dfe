import type { FunctionTexts } from "../text";
import { costs } from "./costs";
import { customers } from "./customers";
import { rates } from "./rates";
import { value } from "./value";

export const zhTW: FunctionTexts = { ...costs, ...value, ...rates, ...customers };
