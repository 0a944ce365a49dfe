/** What the command line asks for. */
export interface Flags {
  readonly port: number;
  /** Take the bundles in dist as they are. */
  readonly build: boolean;
}

/** A flag that cannot be understood; `value` is what stood there. */
export class FlagError extends Error {
  override readonly name = "FlagError";
  constructor(
    readonly code: "badPort" | "badFlag",
    readonly value: string,
  ) {
    super(`${code} ${value}`);
  }
}

const defaultPort = 3100;

/** Reads `--port 3200` (or `--port=3200`) and `--no-build`. */
export function readFlags(args: readonly string[]): Flags {
  let flags: Flags = { port: defaultPort, build: true };
  const rest = args.flatMap((argument) => argument.split("=", 2));
  for (let index = 0; index < rest.length; index += 1) {
    const flag = rest[index]!;
    if (flag === "--no-build") flags = { ...flags, build: false };
    else if (flag === "--port") flags = { ...flags, port: readPort(rest[(index += 1)] ?? "") };
    else throw new FlagError("badFlag", flag);
  }
  return flags;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new FlagError("badPort", text);
  return port;
}
