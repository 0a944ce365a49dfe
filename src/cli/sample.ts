import { runSample } from "./runSample";
import { standardOutput } from "./standardOutput";

process.exitCode = await runSample(process.argv.slice(2), standardOutput());
