import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

/** Looks at what `npm run build` has made. In CI it must be there; elsewhere the tests wait for it. */
const built = existsSync("dist/pane.js") && existsSync("dist/functions.js");
if (!built) console.log("dist is missing: run `npm run build` to try tests/build.test.ts");
const whenBuilt = describe.skipIf(!built && !process.env.CI);

const read = (file: string) => readFileSync(join("dist", file), "utf8");
const scripts = () => readdirSync("dist").filter((file) => file.endsWith(".js"));
const shipped = () => scripts().map((file) => [file, read(file)] as const);
const compressed = (file: string) => gzipSync(readFileSync(join("dist", file))).length;

const languages = ["language-en.js", "language-zh-cn.js", "language-zh-tw.js"];
const laterWords = ["later-en.js", "later-zh-cn.js", "later-zh-tw.js"];
/** What reads and writes reports, the screens after the first, templates, and the readers of files. */
const onDemand = [
  ...[
    "build.js",
    "writers.js",
    "finders.js",
    "masking.js",
    "screens.js",
    "template-editor.js",
    "templates.js",
    "files.js",
    "workbooks.js",
  ],
  ...["planner.js", "planner-parts.js", "planner-tables.js", "studies.js", "scenarios.js", "simulation.js"],
];
/** Readers of files are loaded by those alone who give one. */
const ofFiles: Readonly<Record<string, readonly string[]>> = { hucre: ["workbooks.js"], papaparse: ["files.js"] };

whenBuilt("sizes, compressed", () => {
  it("the function script takes at most 60 KiB", () => {
    expect(compressed("functions.js")).toBeLessThanOrEqual(60 * 1024);
  });

  it("the pane's entry takes at most 5 kB, with the scripts of its first screen 300 kB in any language", () => {
    expect(compressed("taskpane.js")).toBeLessThanOrEqual(5_000);
    const largest = Math.max(...languages.map(compressed));
    expect(compressed("taskpane.js") + compressed("pane.js") + largest).toBeLessThanOrEqual(300_000);
  });

  it("what is loaded later comes in scripts of at most 180 kB each", () => {
    const later = scripts().filter((file) => !["functions.js", "pane.js", "taskpane.js"].includes(file));
    expect(later.sort()).toEqual([...languages, ...laterWords, ...onDemand].sort());
    expect(later.filter((file) => compressed(file) > 180_000)).toEqual([]);
  });
});

whenBuilt("what is shipped", () => {
  it("builds no code from text", () => {
    const evaluating = /\beval\s*\(|\bFunction\s*\(\s*["'`]|new\s+Function\b|setTimeout\s*\(\s*["'`]/;
    expect(
      shipped()
        .filter(([, text]) => evaluating.test(text))
        .map(([file]) => file),
    ).toEqual([]);
  });

  // Papa Parse could fetch a file from an address: we give it none, and the page's policy would refuse it
  it("speaks to no network", () => {
    const network = /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|\bEventSource\b|RTCPeerConnection/;
    expect(
      shipped()
        .filter(([file, text]) => file !== "files.js" && network.test(text))
        .map(([file]) => file),
    ).toEqual([]);
  });

  it("names no address but those of standards and of messages for developers", () => {
    const addresses = shipped().flatMap(([, text]) => text.match(/https?:\/\/[\w./-]+/g) ?? []);
    const namespaces =
      /^http:\/\/(www\.w3\.org|schemas\.(openxmlformats\.org|microsoft\.com)|purl\.(org|oclc\.org)|www\.wps\.cn)\//;
    const messages =
      /^https:\/\/(react\.dev\/errors|aka\.ms\/griffel|github\.com\/(microsoft\/griffel|mholt\/PapaParse))/;
    expect(addresses.filter((address) => !namespaces.test(address) && !messages.test(address))).toEqual([]);
  });

  it.each(["univer", "hucre", "OfficeExtension", "papaparse", "echarts"])("carries no %s", (marker) => {
    const carriers = shipped().filter(([, text]) => text.toLowerCase().includes(marker.toLowerCase()));
    expect(carriers.map(([file]) => file).filter((file) => !ofFiles[marker]?.includes(file))).toEqual([]);
  });

  it("neither has nor asks for words of the command line, the sample company and the playground", () => {
    // errors of the command line stand beside those of the pane, in the files of what they speak of
    const others = /["'`](cli\.(?!error|remedy|warning)|sample\.|playground\.)[a-zA-Z]+/;
    const carriers = shipped().filter(([, text]) => others.test(text));
    expect(carriers.map(([file]) => file)).toEqual([]);
  });

  it("has neither source maps nor addresses of the development server", () => {
    const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter(
      (file) => !file.startsWith("playground"),
    );
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    const texts = files.filter((file) => /\.(js|json|html|xml)$/.test(file));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((file) => read(file).includes("localhost"))).toEqual([]);
  });
});

whenBuilt("functions.js", () => {
  it("associates every declared function in a context that has nothing but CustomFunctions", () => {
    const associated = new Map<string, unknown>();
    const context = createContext({
      CustomFunctions: { associate: (id: string, call: unknown) => associated.set(id, call) },
    });
    runInContext(read("functions.js"), context);
    const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
    expect(functions.length).toBeGreaterThanOrEqual(8);
    expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    expect([...associated.values()].every((call) => typeof call === "function")).toBe(true);
  });

  it.each(["functions-zh-cn.json", "functions-zh-tw.json"])("has the same ids in %s", (file) => {
    const ids = (text: string) => (JSON.parse(text) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    expect(ids(read(file))).toEqual(ids(read("functions.json")));
  });

  it("links to help pages that are there", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: { helpUrl: string }[] };
    const pages = functions.map(({ helpUrl }) => new URL(helpUrl).pathname.slice(1));
    expect(pages.filter((page) => !existsSync(join("dist", page)))).toEqual([]);
  });
});

whenBuilt("taskpane.html", () => {
  const page = () => read("taskpane.html");

  it("allows scripts of its own and of Office alone", () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page())![1]!;
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0]!, rule.split(" ").slice(1)]));
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(rules.get("connect-src")).toEqual(["'self'"]);
    expect(rules.get("base-uri")).toEqual(["'none'"]);
    expect(policy).not.toContain("unsafe-eval");
  });

  it("loads Office, then the functions at once, then the pane", () => {
    const tags = [...page().matchAll(/<script ([^>]+)>([^<]*)<\/script>/g)].map(([, attributes, body]) => [
      attributes,
      body,
    ]);
    expect(tags).toEqual([
      ['src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"', ""],
      ['src="functions.js"', ""],
      ['src="taskpane.js" defer', ""],
    ]);
  });
});

whenBuilt("manifest.xml", () => {
  it("names files that are in the build", () => {
    const addresses = [...read("manifest.xml").matchAll(/(?:DefaultValue|Value)="(https:[^"]+)"/g)].map(
      ([, address]) => new URL(address!),
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(
      addresses.map(({ pathname }) => pathname.slice(1)).filter((file) => !existsSync(join("dist", file))),
    ).toEqual([]);
  });
});
