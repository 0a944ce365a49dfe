import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runScenario } from "../../src/cli/runScenario";
import type { ScenarioSummary } from "../../src/cli/scenarioSummary";
import { openWorkbook } from "../oracle/readCells";
import { workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

async function run(...args: string[]): Promise<{ code: number; result: string; message: string }> {
  const said = { result: "", message: "" };
  const code = await runScenario(args, {
    result: (text) => void (said.result += text),
    message: (text) => void (said.message += text),
  });
  return { code, ...said };
}

const drivers = "id,base,low,high,Campaign\nchurn,5%,3%,6%,4%\nleads,1000,800,1200,2000\nweight,0.5,,,0.4\n";

describe("scenario: from drivers to a workbook", () => {
  it("writes the workbook and says what came out", async () => {
    const out = here.path("out.xlsx");
    const { code, result } = await run("--drivers", here.file("drivers.csv", drivers), "--out", out, "--json");
    expect(code).toBe(0);
    const summary = JSON.parse(result) as ScenarioSummary;
    expect(summary.scenarios.map(({ name }) => name)).toEqual(["Base", "Campaign"]);
    // 2,000 leads at 10 % for 12,000
    expect(summary.scenarios[1]!.lines["cac"]).toBe(60);
    expect(summary.breakEvens.find(({ driver }) => driver === "churn")?.at).toBeGreaterThan(0.05);
    expect(summary.tornado[0]!.swing).toBeGreaterThan(summary.tornado[1]!.swing!);
    expect(summary.warnings).toEqual([
      { kind: "weights", text: "The weights of the scenarios add up to 90%, not to 100%." },
    ]);
    const { worksheets } = await openWorkbook(readFileSync(out));
    const visible = worksheets.filter(({ state }) => state === "visible");
    expect(visible.map(({ name }) => name)).toEqual(summary.sheets);
    expect(worksheets.map(({ state }) => state).slice(visible.length)).toEqual(["veryHidden"]);
  });

  it("seeds drivers from data, and writes them to start from", async () => {
    const orders = Array.from(
      { length: 12 },
      (_, month) => `A${month % 3},2024-${String(month + 1).padStart(2, "0")}-05,100,60`,
    );
    const data = here.file("orders.csv", `Customer,Date,Amount,Cost\n${orders.join("\n")}\nA1,2024-12-31,100,60\n`);
    const file = here.path("drivers.csv");
    expect((await run("--data", data, "--write-drivers", file)).code).toBe(0);
    const { code, result } = await run("--drivers", file, "--json");
    const { drivers: read } = JSON.parse(result) as ScenarioSummary;
    expect(code).toBe(0);
    expect(read.find(({ id }) => id === "price")).toEqual({
      ...{ id: "price", base: 100, source: "Orders, 13 rows, 2024-01 to 2024-12" },
    });
    expect(read.find(({ id }) => id === "gross_margin")?.base).toBeCloseTo(0.4, 9);
    expect(read.find(({ id }) => id === "discount")?.source).toBe("example value");
  });

  it.each([
    [["--months", "7"], 2, "12 … 60"],
    [["--steps", "4"], 2, "5 … 25"],
    [["--colour", "red"], 2, "--colour"],
    [["--drivers", "nowhere.csv"], 2, "nowhere.csv"],
    [["--scenario", "Luck"], 2, "Base, Best, Worst"],
    [["--outcome", "luck"], 2, "--outcome: “luck” is not possible. Choose one of: new_customers"],
    [["--drivers", "/nowhere/drivers.csv"], 2, "/nowhere/drivers.csv does not exist. Check the path after --drivers."],
    [["--model", "tests"], 2, "tests is a folder. Name a file after --model."],
    [["--template", "./nowhere.json"], 2, "Check the path after --template."],
  ])("refuses %j with code %s", async (args, code, words) => {
    const refused = await run(...args, "--json");
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(words);
  });

  it("refuses tables with the place of the fault, in the language asked for", async () => {
    const file = here.file("drivers.csv", "id,base\nchurn,many\n");
    const refused = await run("--drivers", file, "--json", "--lang", "zh-CN");
    expect(refused).toMatchObject({
      code: 3,
      message: "drivers.csv 第 2 行“base”列：many 不是数字。请写成 1234.5 或 4%。\n",
    });
  });

  it("warns of a driver of a template that is outside what it can be", async () => {
    const kept = here.path("kept.json");
    await run("--save-template", kept, "--json");
    const text = readFileSync(kept, "utf8");
    const study = JSON.parse(text) as { study: { model: { drivers: { id: string; base: number }[] } } };
    study.study.model.drivers.find(({ id }) => id === "churn")!.base = 2;
    const { code, result } = await run("--template", here.file("changed.json", JSON.stringify(study)), "--json");
    expect(code).toBe(0);
    expect((JSON.parse(result) as ScenarioSummary).warnings).toEqual([
      { kind: "driver", text: "Churn a month is 200%, outside of what it can be: 0.01% to 100%." },
    ]);
  });

  it("replaces no file unasked", async () => {
    const file = here.file("out.xlsx", "mine");
    expect((await run("--out", file)).code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await run("--write-drivers", here.file("d.csv", "mine"))).code).toBe(2);
  });

  it.each(["en", "zh-CN", "zh-TW"])("explains itself in %s", async (lang) => {
    const { code, result } = await run("--help", "--lang", lang);
    expect(code).toBe(0);
    expect(result).toContain("--write-drivers");
  });
});

describe("scenario: the evaluation of a measure", () => {
  it("reads the values of a file and tells what they allow to say", async () => {
    const rows = "A,treated,12,9\nB,treated,15,11\nC,treated,11,8\nD,control,13,12\nE,control,12,13\nF,control,15,15";
    const file = here.file("measure.csv", `unit,group,before,after\n${rows}\n`);
    const { code, result } = await run("--evaluation", file, "--json");
    const { evaluation } = JSON.parse(result) as ScenarioSummary;
    expect(code).toBe(0);
    // changes of -3, -4, -3 and -1, 1, 0
    expect(evaluation?.improvement?.["estimate"]).toBeCloseTo(10 / 3, 9);
    expect(evaluation?.verdict[0]).toContain("3 treated units");
  });

  it("refuses a value that is no number, with its row", async () => {
    const { code, message } = await run("--evaluation", here.file("measure.csv", "unit,before,after\nA,x,2\n"));
    expect(code).not.toBe(0);
    expect(message).toContain("measure.csv, row 2, column before: x is no number.");
  });
});

describe("scenario: templates", () => {
  it("plans the same again from what it kept, in a file or in the workbook, and lets the command line go before", async () => {
    const [kept, out] = [here.path("kept.json"), here.path("out.xlsx")];
    const table = here.file("drivers.csv", drivers);
    const first = await run(
      "--drivers",
      table,
      "--months",
      "36",
      "--out",
      out,
      "--save-template",
      kept,
      "--lang",
      "zh-TW",
    );
    expect(first.code).toBe(0);
    const read = async (...args: string[]) => JSON.parse((await run(...args, "--json")).result) as ScenarioSummary;
    const [ofFile, ofWorkbook] = [await read("--template", kept), await read("--template", out)];
    expect(ofFile).toEqual(ofWorkbook);
    expect(ofFile.scenarios.map(({ name }) => name)).toEqual(["基準", "Campaign"]);
    expect(ofFile.scenarios[1]!.lines["cac"]).toBe(60);
    expect(ofFile.sheets[0]).toBe("情境");
    const other = await read("--template", kept, "--drivers", here.file("other.csv", "id,base\nleads,500\n"));
    expect(other.scenarios.map(({ lines }) => lines["cac"])).toEqual([240, 60]);
  });

  it.each([
    [["--template", "farm"], 2, "subscription, retail"],
    [["--template", "nowhere.json"], 2, "nowhere.json"],
  ])("refuses %j with code %s", async (args, code, words) => {
    const refused = await run(...args, "--json");
    expect(refused).toMatchObject({ code, message: expect.stringContaining(words) as string });
  });

  it("refuses a report's template, and one of a later version, with a sentence", async () => {
    const report = here.file("report.json", '{"format":"clc-template","version":2}');
    expect((await run("--template", report, "--json")).message).toContain("clc-scenario-template");
    const later = here.file("later.json", '{"format":"clc-scenario-template","version":99}');
    expect((await run("--template", later, "--json")).message).toContain("version 99");
  });
});
