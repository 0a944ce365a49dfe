import { spawn } from "node:child_process";

/**
 * Runs scripts of package.json beside each other, and prints what each has said once it has ended:
 * node scripts/together.mjs lint typecheck. Ends with 1 if one of them failed.
 */
const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function run(script) {
  // npm is a batch file on Windows, which only a shell starts
  const started = spawn("npm", ["run", script], { shell: process.platform === "win32" });
  const said = [];
  for (const stream of [started.stdout, started.stderr]) stream.on("data", (part) => said.push(part));
  return new Promise((resolve) => {
    started.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code);
    });
  });
}
