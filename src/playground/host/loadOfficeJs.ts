import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { officeJsFolder } from "./officeJsFolder";
import type { NativeBridge } from "./protocol";
import { isAtLeast, type RequirementProfile } from "./requirements";

/** Namespaces of one fresh client. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** What the client is told about its surroundings. */
export interface Surroundings {
  readonly requirements: RequirementProfile;
  /** Language of the user interface, e.g. "zh-CN". */
  readonly locale: string;
}

let script: Script | undefined;

/**
 * Loads Microsoft's client for Excel into a context of its own, with `bridge` as its native host: 20 to 40 ms.
 * `Office` is ready at once; of its context there are languages and requirement sets, nothing more.
 */
export function loadOfficeJs(bridge: NativeBridge, { requirements, locale }: Surroundings): OfficeJs {
  const file = join(officeJsFolder, "excel-win32-16.01.debug.js");
  script ??= new Script(readFileSync(file, "utf8"), { filename: file });
  const sandbox = createSandbox(bridge);
  script.runInContext(createContext(sandbox));
  const client = sandbox as unknown as Client;
  // Excel.run then awaits its own clean-up request, so that a test that has awaited it leaves nothing behind
  client.OfficeExtension.Utility._synchronousCleanup = true;
  client.Office = readyOffice(client.Office, requirements, locale);
  const { Excel, Office, OfficeExtension } = client as unknown as OfficeJs;
  return { Excel, Office, OfficeExtension };
}

interface Client {
  readonly OfficeExtension: { readonly Utility: { _synchronousCleanup: boolean } };
  Office: object;
}

/** The client's own namespace, whose context cannot be set, seen through one that is ready. */
function readyOffice(office: object, requirements: RequirementProfile, locale: string): object {
  const info = { host: "Excel", platform: "PC" };
  const isSetSupported = (set: string, version = "1.1") => {
    const offered = requirements[set];
    return offered !== undefined && isAtLeast(offered, version);
  };
  const context = { ...info, displayLanguage: locale, contentLanguage: locale, requirements: { isSetSupported } };
  const onReady = (callback?: (ready: object) => void) =>
    Promise.resolve(info).then((ready) => (callback?.(ready), ready));
  return Object.create(office, { context: { value: context }, onReady: { value: onReady } }) as object;
}

/** As much of a browser as the script touches while it loads. The realm's own intrinsics, so that `instanceof` agrees. */
function createSandbox(bridge: NativeBridge): Record<string, unknown> {
  const intrinsics = {
    Promise,
    Array,
    Object,
    Date,
    Error,
    Map,
    Set,
    JSON,
    Math,
    RegExp,
    String,
    Number,
    Boolean,
    Symbol,
    Function,
  };
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance };
  const sandbox: Record<string, unknown> = { ...intrinsics, ...timers, console, URL, TextEncoder, TextDecoder };
  const noop = (): void => undefined;
  const page = {
    href: "https://localhost/taskpane.html",
    search: "",
    hash: "",
    host: "localhost",
    hostname: "localhost",
  };
  Object.assign(sandbox, {
    window: sandbox,
    self: sandbox,
    parent: sandbox,
    top: sandbox,
    navigator: { userAgent: "workbook-host", language: "en-US" },
    location: { ...page, protocol: "https:" },
    document: createDocument(),
    addEventListener: noop,
    removeEventListener: noop,
    fetch: () => Promise.reject(new Error("There is no network in the workbook host.")),
    _richApiNativeBridge: bridge,
  });
  return sandbox;
}

function createDocument(): object {
  const noop = (): void => undefined;
  const head = { appendChild: noop, insertBefore: noop };
  return {
    URL: "https://localhost/taskpane.html",
    cookie: "",
    readyState: "complete",
    head,
    getElementsByTagName: (tag: string) => (tag === "head" ? [head] : []),
    getElementById: () => null,
    createElement: () => ({ style: {}, setAttribute: noop }),
    addEventListener: noop,
    removeEventListener: noop,
  };
}
