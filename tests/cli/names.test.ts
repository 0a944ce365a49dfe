import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run, workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeEach(() => {
  here = workspace();
  here.file(
    "orders.csv",
    "Customer,Date,Amount,Order no\nＪohn Smith,2024-01-05,10,T1\nann lee,2024-02-06,20,T2\nAnn Lee,2024-03-07,30,T3\n" +
      "Walk-in,2024-03-08,4,T4\n",
  );
  here.file(
    "tickets.csv",
    "Ticket ID,Customer,Created,Minutes\n1,Ann Lee,2024-02-10,5\n2,Paul Stranger,2024-02-11,7\n",
  );
});
afterEach(() => here.remove());

const people = /Smith|ann lee|Stranger/i;

async function written(...options: string[]): Promise<string> {
  const out = here.path("out.xlsx");
  const { code, result, message } = await run("--json", "--data", here.folder, "--out", out, "--force", ...options);
  expect(code, message).toBe(0);
  const parts = Object.values(unzipSync(readFileSync(out))).map((part) => strFromU8(part));
  return [result, message, ...parts].join("\n");
}

describe("customers that only their names tell apart", () => {
  it("are masked wherever the report and its messages speak of them, merged ones too", async () => {
    for (const options of [[], ["--merge-names"]]) {
      const text = await written(...options);
      expect(text).not.toMatch(people);
      expect(text).toMatch(/name-[0-9a-f]{16}/);
      expect(text).toContain("Walk-in");
      expect(text).toContain('"names-masked"');
    }
  });

  it("are shown where the user says so", async () => {
    const text = await written("--names", "shown");
    expect(text).toMatch(people);
    expect(text).not.toContain('"names-masked"');
  });

  it("cannot be shown in a way that there is not", async () => {
    const { code, message } = await run("--data", here.folder, "--names", "some");
    expect(code).toBe(2);
    expect(message).toMatch(/--names.*people, masked, shown/);
  });
});
