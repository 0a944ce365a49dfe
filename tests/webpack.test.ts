import { describe, expect, it } from "vitest";

interface Config {
  readonly name: string;
  readonly devtool: string | false;
  readonly output: { readonly path: string; readonly clean: { readonly keep: RegExp } };
  readonly optimization: { readonly splitChunks: unknown };
  readonly performance: { readonly hints: string | false };
}

/** Read by a name that is not known at compile time: the config is plain JavaScript. */
const file = "../webpack.config.js";
const { default: configs } = (await import(file)) as { default: (env: object, argv: { mode: string }) => Config[] };

describe("webpack.config.js", () => {
  it.each(["production", "development"])("never uses an eval devtool (%s): the page's policy forbids it", (mode) => {
    expect(
      configs({}, { mode })
        .map(({ devtool }) => String(devtool))
        .filter((kind) => kind.includes("eval")),
    ).toEqual([]);
  });

  it("fails a production build that is over budget", () => {
    expect(configs({}, { mode: "production" }).map(({ performance }) => performance.hints)).toEqual(["error", "error"]);
  });

  it("lets neither config clean away what the other makes", () => {
    const [functions, pane] = configs({}, { mode: "production" });
    const keptBy =
      ({ output }: Config) =>
      (name: string) =>
        output.clean.keep.test(name);
    const ofFunctions = ["functions.js", "functions-zh-cn.json", "help/CLV.html"];
    const ofPane = ["pane.js", "taskpane.js", "taskpane.html", "manifest.xml", "assets/icon-16.png"];
    expect(ofFunctions.every(keptBy(pane!))).toBe(true);
    expect(ofPane.every(keptBy(functions!))).toBe(true);
    expect([...ofFunctions.filter(keptBy(functions!)), ...ofPane.filter(keptBy(pane!))]).toEqual([]);
    expect(["playground/index.html"].every(keptBy(functions!)) && keptBy(pane!)("playground/index.html")).toBe(true);
  });
});
