import { runScenario } from "./runScenario";

process.exitCode = await runScenario(process.argv.slice(2), {
  result: (text) => process.stdout.write(text),
  message: (text) => process.stderr.write(text),
});
