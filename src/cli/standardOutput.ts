import { systemCode } from "./errors";
import { exitCodes } from "./exitCodes";

/** Where no one reads on: `report | head` ends its reader early, which is no failure. */
const endedReader = "EPIPE";

/**
 * Standard output and standard error, for results and messages. What cannot be written any more ends the command with a
 * line instead of a trace: nothing that comes later would be read.
 */
export function standardOutput() {
  process.stdout.on("error", (error: Error) => {
    const code = systemCode(error) ?? error.message;
    if (code !== endedReader) process.stderr.write(`Standard output cannot be written: ${code}.\n`);
    process.exit(exitCodes.refused);
  });
  return {
    result: (text: string) => void process.stdout.write(text),
    message: (text: string) => void process.stderr.write(text),
  };
}
