import { runReport } from "./runReport";
import { standardOutput } from "./standardOutput";

process.exitCode = await runReport(process.argv.slice(2), standardOutput());
