import { runReport } from "./runReport";

process.exitCode = await runReport(process.argv.slice(2), {
  result: (text) => process.stdout.write(text),
  message: (text) => process.stderr.write(text),
});
