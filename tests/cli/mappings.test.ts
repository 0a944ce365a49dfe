import { existsSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ledger, orders, run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

describe("report --mapping", () => {
  it("writes what each source was taken for, and takes it again when the user set it right", async () => {
    const file = here.path("mapping.json");
    const data = here.file("orders.csv", "Customer,Date,Amount,Fee\nEva,2024-01-05,10,1.5\n");
    expect((await runJson("--data", data, "--mapping", file)).sources[0]!.amount).toBe(10);
    const saved = readFileSync(file, "utf8");
    const set = saved
      .replace('"field": "amount"', '"field": null')
      .replace(/("title": "Fee",\s*"field": )null/, '$1"amount"');
    here.file("mapping.json", set);
    here.file("orders.csv", "Fee,Amount,Date,Customer\n2.5,20,2024-02-05,Bo\n");
    expect((await runJson("--data", data, "--mapping", file)).sources[0]!.amount).toBe(2.5);
    expect(readFileSync(file, "utf8")).toBe(set);
  });

  it("keeps answers, and applies them next month, when the file has another name and its columns moved", async () => {
    const file = here.path("mapping.json");
    const january = here.file(
      "january.csv",
      "客户,日期,含税金额,不含税金额\n甲,03/04/2024,113,100\n乙,05/04/2024,226,200\n",
    );
    const answers = ["--answer", "january.csv:日期=dmy", "--answer", "january.csv:含税金额=gross"];
    const first = await runJson("--data", january, "--mapping", file, ...answers);
    expect(first).toMatchObject({ asOf: "2024-04-05", sources: [{ amount: 339 }] });
    const february = here.file("february.csv", "日期,不含税金额,含税金额,客户\n06/05/2024,10,11.3,甲\n");
    const second = await runJson("--data", february, "--mapping", file);
    expect(second).toMatchObject({ asOf: "2024-05-06", sources: [{ amount: 11.3 }] });
  });

  it("takes another answer for a source that it knows, and leaves its columns alone", async () => {
    const file = here.path("mapping.json");
    const data = here.file("orders.csv", "客户,日期,含税金额,税额\n甲,2024-04-30,113,13\n");
    const [args, answer] = [["--data", data, "--mapping", file], (value: string) => ["--answer", `含税金额=${value}`]];
    expect((await runJson(...args)).sources[0]!.amount).toBe(100);
    expect((await runJson(...args, ...answer("gross"))).sources[0]!.amount).toBe(113);
    expect((await runJson(...args)).sources[0]!.amount).toBe(113);
    expect((await runJson(...args, ...answer("net"))).sources[0]!.amount).toBe(100);
    expect((await runJson(...args)).sources[0]!.amount).toBe(100);
  });

  it("adds sources that the file does not know yet", async () => {
    const file = here.path("mapping.json");
    const names = () =>
      (JSON.parse(readFileSync(file, "utf8")) as { sources: { source: string }[] }).sources.map(({ source }) => source);
    const first = here.file("orders.csv", orders);
    await runJson(first, "--mapping", file);
    expect(names()).toEqual(["orders.csv"]);
    await runJson(first, here.file("ledger.csv", ledger), "--mapping", file);
    expect(names()).toEqual(["orders.csv", "ledger.csv"]);
  });

  it("refuses a file that is no mapping, and leaves it alone", async () => {
    const file = here.file("notes.json", "my notes");
    const { code, message } = await run("--json", "--data", here.file("orders.csv", orders), "--mapping", file);
    expect(code).toBe(2);
    expect(message).toContain("is no saved mapping of columns");
    expect(readFileSync(file, "utf8")).toBe("my notes");
  });

  it("writes none where the data are refused", async () => {
    const file = here.path("mapping.json");
    expect((await run("--json", "--data", here.file("a.csv", "x,y\n1,2\n"), "--mapping", file)).code).toBe(3);
    expect(existsSync(file)).toBe(false);
  });
});
