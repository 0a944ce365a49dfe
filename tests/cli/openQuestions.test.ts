import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, runJson, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
});
afterEach(() => here.remove());

describe("columns that can be read in two ways", () => {
  const files = () => [
    here.file("orders.csv", "Customer;Date;Amount\nEva;03/04/2024;1.234\n"),
    here.file("more orders.csv", "Customer;Date;Amount\nBo;2024-01-05;2.500\n"),
  ];

  it("are asked all at once, each with the option that answers it", async () => {
    const { code, result, message } = await run("--json", ...files());
    expect(code).toBe(3);
    expect((JSON.parse(result) as { questions: unknown[] }).questions).toHaveLength(3);
    expect(message.trim().split("\n").slice(-4)).toEqual([
      "3 columns can be read in more than one way.",
      '  orders.csv, column Date: 03/04/2024 – day or month first? --answer "orders.csv:Date=dmy|mdy"',
      '  orders.csv, column Amount: 1.234 – does the point stand before decimals or between thousands? --answer "orders.csv:Amount=point|comma"',
      '  more orders.csv, column Amount: 2.500 – does the point stand before decimals or between thousands? --answer "more orders.csv:Amount=point|comma"',
    ]);
  });

  it("are read as answered, each file by its own answers", async () => {
    const { totals, sources } = await runJson(
      ...files(),
      ...["--answer", "orders.csv:Date=mdy", "--answer", "orders.csv:Amount=comma"],
      ...["--answer", "more orders.csv:Amount=point"],
    );
    expect(totals.revenue).toBe(1236.5);
    expect(sources.map(({ amount }) => amount)).toEqual([1234, 2.5]);
  });

  it("are refused an answer that is none", async () => {
    const { code, message } = await run("--data", "x", "--answer", "orders.csv:Date=ymd");
    expect(code).toBe(2);
    expect(message).toContain("--answer: “orders.csv:Date=ymd” is no answer");
  });
});

describe("amounts in several currencies", () => {
  const files = () => [
    here.file("orders.csv", "Customer,Date,Amount,Currency\nEva,2024-01-05,100,USD\nBo,2024-01-06,10,EUR\n"),
    here.file("ledger.csv", "Cost category,Amount,Date\nAdvertising,¥50,2024-01-31\n"),
  ];

  it("stop the report until rates are given", async () => {
    const { code, message } = await run("--json", ...files());
    expect(code).toBe(3);
    expect(message).toContain("an amount in EUR follows amounts in USD");
    expect(message).toContain("--rates");
  });

  it("stop it where each source is in one, and not the same", async () => {
    const [, ledger] = files();
    const orders = here.file("usd.csv", "Customer,Date,Amount\nEva,2024-01-05,$100\n");
    const { code, message } = await run("--json", orders, ledger!);
    expect(code).toBe(3);
    expect(message).toContain("The amounts of usd.csv are in $, those of ledger.csv in ¥");
  });

  it("are converted, and the record says how", async () => {
    const { totals, sources } = await runJson(...files(), "--currency", "CNY", "--rates", "USD=7.18, EUR=7.8");
    expect(totals).toMatchObject({ revenue: 796, cost: 50 });
    expect(sources[0]!.conversions).toMatchObject([{ currency: "USD", converted: 718 }, { currency: "EUR" }]);
  });

  it.each([
    { args: ["--rates", "USD=7"], says: "--rates needs --currency" },
    { args: ["--rates", "USD=", "--currency", "CNY"], says: "“USD=” is no rate" },
    { args: ["--rates", "USD=0", "--currency", "CNY"], says: "“USD=0” is no rate" },
  ])("$args is refused", async ({ args, says }) => {
    const { code, message } = await run("--data", "x", ...args);
    expect(code).toBe(2);
    expect(message).toContain(says);
  });
});

describe("orders that came to nothing", () => {
  const content =
    "Customer,Date,Amount,Order no,Status\nEva,2024-01-05,100,T1,paid\nBo,2024-01-06,30,T2,cancelled\nEva,2024-01-07,-20,T3,paid\n";

  it("follow --returns, and the record shows the effect", async () => {
    const file = here.file("orders.csv", content);
    const net = await runJson(file);
    expect(net.totals.revenue).toBe(80);
    expect(net.sources[0]!.marked).toEqual([
      { kind: "returned", treatment: "counted", rows: 1, amount: -20 },
      { kind: "cancelled", treatment: "left-out", rows: 1, amount: 30 },
    ]);
    expect((await runJson(file, "--returns", "separate")).totals.revenue).toBe(100);
    expect((await runJson(file, "--rules", "no-cancelled-row")).totals.revenue).toBe(110);
  });
});

describe("customers that do not join", () => {
  const files = () => [
    here.file("orders.csv", "Customer,Date,Amount,Order no\nABC Ltd,2024-01-05,100,T1\nEva,2024-01-06,30,T2\n"),
    here.file(
      "ledger.csv",
      "Cost category,Amount,Date,Customer\nSupport,5,2024-01-31,ABC有限公司\nSupport,2,2024-01-31,Zoe\n",
    ),
  ];

  it("are counted and named, and names alike are proposed", async () => {
    const { joins, similarNames, warnings } = await runJson(...files());
    expect(joins.missing).toMatchObject([{ table: "ledger", missingIn: "orders", customers: 2, rows: 2, amount: 7 }]);
    expect(similarNames).toEqual([{ key: "abc", names: ["ABC Ltd", "ABC有限公司"] }]);
    const texts = Object.fromEntries(warnings.map(({ kind, text }) => [kind, text]));
    expect(texts["similar-names"]).toContain("ABC Ltd / ABC有限公司");
    expect(texts["missing-customers"]).toContain("2 rows, amount 7.00");
  });

  it("are merged where the user says so", async () => {
    const { joins } = await runJson(...files(), "--merge-names", "--names", "shown");
    expect(joins.missing).toMatchObject([{ customers: 1, amount: 2, examples: ["Zoe"] }]);
  });
});
