import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { orders, run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

const template = (settings: object, more: object = {}) =>
  JSON.stringify({ format: "clc-template", version: 2, id: "ours", name: "Ours", settings, ...more });

describe("report --template", () => {
  it("makes the report in the language of a template file, unless another is asked for", async () => {
    const data = here.file("orders.csv", orders);
    const file = here.file("ours.json", template({}, { language: "zh-CN" }));
    expect((await runJson("--data", data, "--template", file)).sheets).toContain("阶段汇总");
    expect((await runJson("--data", data, "--template", file, "--lang", "en")).sheets).toContain("Stage summary");
  });

  it("takes a preset by its id", async () => {
    const data = here.file("orders.csv", orders);
    const { code } = await run("--json", "--data", data, "--template", "Subscription");
    expect(code).toBe(0);
  });

  it.each([
    ["zoo", /no template zoo/],
    ["missing.json", /missing\.json/],
  ])("refuses %s", async (wanted, sentence) => {
    const { code, message } = await run("--json", "--data", here.file("orders.csv", orders), "--template", wanted);
    expect(code).toBe(2);
    expect(message).toMatch(sentence);
  });

  it("says where a template file is wrong", async () => {
    const file = here.file("ours.json", template({ stageModel: "M9" }));
    const { code, message } = await run("--json", "--data", here.file("orders.csv", orders), "--template", file);
    expect(code).toBe(2);
    expect(message).toMatch(/settings\.stageModel.*"M9"/);
  });

  it("keeps how a report is made, in a file and in the report, for the next one", async () => {
    const data = here.file("orders.csv", orders);
    const [kept, report] = [here.path("kept.json"), here.path("report.xlsx")];
    await runJson(...["--data", data, "--stage-model", "m4d", "--lang", "zh-CN", "--save-template", kept]);
    const saved = JSON.parse(readFileSync(kept, "utf8")) as { id: string; language: string; settings: object };
    expect(saved).toMatchObject({ id: "kept", language: "zh-CN", settings: { stageModel: "M4d" } });
    await runJson("--data", data, "--template", kept, "--out", report);
    expect((await runJson("--data", data, "--template", report)).sheets).toContain("阶段汇总");
  });

  it("refuses a workbook without a template, and a target that exists", async () => {
    const data = here.file("orders.csv", orders);
    const report = here.path("report.xlsx");
    await runJson("--data", data, "--out", report);
    expect((await run("--json", "--data", data, "--template", report)).code).toBe(2);
    const { code, message } = await run("--json", "--data", data, "--save-template", data);
    expect([code, readFileSync(data, "utf8")]).toEqual([2, orders]);
    expect(message).toMatch(/orders\.csv/);
  });
});
