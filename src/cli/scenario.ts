import { runScenario } from "./runScenario";
import { standardOutput } from "./standardOutput";

process.exitCode = await runScenario(process.argv.slice(2), standardOutput());
