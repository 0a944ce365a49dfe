import { cli } from "./cli";
import { sample } from "./sample";
import { scenarioCli } from "./scenarioCli";

/** Words of the command line alone. */
export const commandLine = {
  ...cli,
  ...sample,
  ...scenarioCli,
};
