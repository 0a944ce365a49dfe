import type { FunctionTexts } from "../text";
import { costs } from "./costs";
import { customers } from "./customers";
import { meta } from "./meta";
import { models } from "./models";
import { rates } from "./rates";
import { value } from "./value";

export const zhCN: FunctionTexts = { ...costs, ...value, ...rates, ...customers, ...models, ...meta };
