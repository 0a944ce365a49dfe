import { cli } from "./cli";
import { playground } from "./playground";
import { sample } from "./sample";
import { scenarioCli } from "./scenarioCli";

/** Words of the command line, the sample company and the page of the playground: no pane loads them. */
export const otherPrograms = {
  ...cli,
  ...playground,
  ...sample,
  ...scenarioCli,
};
