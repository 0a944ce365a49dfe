import { functions } from "../functions/index";
import { selfTest } from "../functions/selftest";

/** Reruns the published and computed values of every custom function; exits with 1 if one differs. */
const rows = selfTest(functions);
for (const { test, expected, got, passed } of rows)
  console.log(`${passed ? "ok  " : "FAIL"} ${test} -> ${got}${passed ? "" : `, expected ${expected}`}`);
const failed = rows.filter(({ passed }) => !passed).length;
console.log(`${rows.length - failed} of ${rows.length} values as expected`);
process.exitCode = failed === 0 ? 0 : 1;
