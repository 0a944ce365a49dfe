import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { runScenario } from "../../src/cli/runScenario";
import { parseStudy } from "../../src/template/study";
import { workspace } from "./workspace";

let here: ReturnType<typeof workspace>;
beforeAll(() => {
  here = workspace();
});
afterAll(() => here.remove());

const months = Array.from({ length: 12 }, (_, place) => `2024-${String(place + 1).padStart(2, "0")}`);
/** Search wins 40 (1 - e^(-spend / 2000)) customers a month, a fair always spends the same. */
const searchSpend = months.map((_, place) => 500 + 400 * place);
const searchWon = searchSpend.map((spend) => Math.round(40 * (1 - Math.exp(-spend / 2000))));
const spend = months.flatMap((month, place) => [`${month}-03,Search,${searchSpend[place]}`, `${month}-04,Fair,1000`]);
const orders = months.flatMap((month, place) => [
  ...Array.from({ length: searchWon[place]! }, (_, n) => `S${place}-${n},${month}-10,100,40,Search`),
  ...Array.from({ length: 3 + (place % 3) }, (_, n) => `F${place}-${n},${month}-11,100,40,Fair`),
]);

describe("scenario --data: channels of the allocation", () => {
  it("fits the curve of a channel where its months allow, and says why not where they do not", async () => {
    const kept = here.path("kept.json");
    const data = [
      ...["--data", here.file("orders.csv", `Customer,Date,Amount,Cost,Channel\n${orders.join("\n")}\n`)],
      ...["--data", here.file("spend.csv", `Date,Channel,Spend\n${spend.join("\n")}\n`)],
    ];
    const silent = { result: () => undefined, message: () => undefined };
    const code = await runScenario([...data, "--as-of", "2024-12-31", "--json", "--save-template", kept], silent);
    expect(code).toBe(0);
    const [search, fair] = parseStudy(readFileSync(kept, "utf8")).study.allocation!.channels;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(search).toMatchObject({ name: "Search", spend: mean(searchSpend), value: 60 });
    expect(search!.customers).toBeCloseTo(mean(searchWon), 3);
    // the customers are whole numbers, so that the ceiling is not 40 to the last digit
    expect(Math.abs(search!.ceiling - 40)).toBeLessThan(2);
    expect(search!.basis).toMatch(/^Curve fitted to 12 months, 2024-01 to 2024-12/);
    expect(fair).toMatchObject({ name: "Fair", spend: 1000, customers: 4, ceiling: 10 });
    expect(fair!.basis).toBe(
      "No curve fitted (spend is about the same every month; 2024-01 to 2024-12): ceiling assumed at 2 times the best month",
    );
  });
});
