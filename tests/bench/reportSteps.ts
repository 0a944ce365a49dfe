import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { readOptions } from "../../src/cli/options";
import { readAll } from "../../src/cli/readAll";
import { translator } from "../../src/i18n";
import { delimitedReader } from "../../src/intake/readers/delimited";
import { textDecoder } from "../../src/intake/readers/textDecoder";
import { reportData, reportPlan } from "../../src/report";
import { writeXlsx } from "../../src/writers/xlsx";
import { blocksOf } from "./blocks";

/** Times the steps of one report, in a process of its own; milliseconds and megabytes, printed as one line of JSON. */
const { positionals: paths } = parseArgs({ allowPositionals: true });
const step = async <Result>(work: () => Result | Promise<Result>) => {
  const start = performance.now();
  const result = await work();
  return { result, time: performance.now() - start };
};

/** Files as rows of text, which is what reading takes before anything is understood. */
async function readOnly(): Promise<void> {
  for (const path of paths) {
    const rows = delimitedReader(path, () => undefined);
    const decoder = textDecoder(path, (text) => rows.push(text));
    for await (const block of blocksOf(path)) decoder.push(block);
    decoder.finish();
    rows.finish();
  }
}

const whole = await step(() => readAll(readOptions(["--data", ...paths]), () => undefined));
const data = await step(() => reportData({ ...whole.result, settings: {} }));
const plan = await step(() => reportPlan(data.result, translator("en")));
const file = await step(() => writeXlsx(plan.result));
const memory = process.resourceUsage().maxRSS / 1024;
// last, so that the steps above are measured as cold as they are in a run of the command
const reading = await step(readOnly);
console.log(
  JSON.stringify({
    rows: whole.result.sources.reduce((sum, { rowsSeen }) => sum + rowsSeen, 0),
    input: paths.reduce((sum, path) => sum + statSync(path).size, 0) / 2 ** 20,
    output: file.result.length / 2 ** 20,
    memory,
    steps: {
      read: reading.time,
      clean: Math.max(0, whole.time - reading.time),
      compute: data.time,
      plan: plan.time,
      write: file.time,
    },
  }),
);
