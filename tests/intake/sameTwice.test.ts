import { describe, expect, it } from "vitest";
import { fileReader, joinTables } from "../../src/intake";
import { sameTwice } from "../../src/intake/sameTwice";

function found(files: Readonly<Record<string, string>>) {
  const read = Object.entries(files).map(([name, text]) => {
    const reader = fileReader({ name });
    reader.push(new TextEncoder().encode(text));
    return reader.finish();
  });
  return sameTwice(
    joinTables(read),
    read.map(({ record }) => record),
  );
}

const january = "Order no,Customer,Date,Amount\n1,A,2024-01-01,10\n2,B,2024-01-31,20\n";

describe("two sources that hold the same", () => {
  it("are told by orders that both have, with their amount", () => {
    const february = "Order no,Customer,Date,Amount\n2,B,2024-01-31,20\n3,A,2024-02-01,30\n";
    expect(found({ "jan.csv": january, "feb.csv": february })).toEqual([
      { kind: "overlap", source: "feb.csv", other: "jan.csv", rows: 1, amount: 20 },
    ]);
  });

  it("are told by a total that is the same to the cent", () => {
    const summary = "Customer,Jan 2024,Feb 2024,Mar 2024\nA,10,,\nB,20,,\n";
    expect(found({ "orders.csv": january, "summary.csv": summary })).toEqual([
      { kind: "same-total", source: "summary.csv", other: "orders.csv", rows: 0, amount: 30 },
    ]);
  });

  it("are told among ledgers only where it is more than chance", () => {
    const quarter = "Cost category,Date,Amount\nRent,2024-01-31,5\nAds,2024-02-29,7\nAds,2024-03-31,8\n";
    const year = `${quarter}Ads,2024-04-30,9\n`;
    expect(found({ "orders.csv": january, "q1.csv": quarter, "year.csv": year })).toMatchObject([
      { kind: "overlap", source: "year.csv", rows: 3, amount: 20 },
    ]);
    const other = "Cost category,Date,Amount\nRent,2024-01-31,5\nAds,2024-02-29,1\n";
    expect(found({ "orders.csv": january, "q1.csv": quarter, "other.csv": other })).toEqual([]);
  });
});
