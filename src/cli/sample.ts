import { runSample } from "./runSample";

process.exitCode = await runSample(process.argv.slice(2), {
  result: (text) => process.stdout.write(text),
  message: (text) => process.stderr.write(text),
});
