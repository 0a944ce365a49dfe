import { cli } from "./cli";
import { errors } from "./errors";
import { intake } from "./intake";
import { pane } from "./pane";
import { playground } from "./playground";
import { report } from "./report";

export const zhCN = { ...errors, ...intake, ...report, ...pane, ...cli, ...playground };
