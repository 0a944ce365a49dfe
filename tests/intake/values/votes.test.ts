import { describe, expect, it } from "vitest";
import { dateVote } from "../../../src/intake/values/dateVote";
import { numberVote } from "../../../src/intake/values/numberVote";

const dates = (...cells: (string | number | null)[]) => {
  const vote = dateVote();
  cells.forEach((cell) => vote.see(cell));
  return vote;
};

const numbers = (...cells: (string | number | null)[]) => {
  const vote = numberVote();
  cells.forEach((cell) => vote.see(cell));
  return vote;
};

describe("dateVote", () => {
  it("takes a number above 12 for the day, in the whole column", () => {
    expect(dates("03/04/2024", "25/04/2024").verdict()).toBe("dmy");
    expect(dates("03/04/2024", "04/25/2024").verdict()).toBe("mdy");
  });

  it("follows the majority where both occur, and nobody where they are as many", () => {
    expect(dates("25/04/2024", "26/04/2024", "04/25/2024").verdict()).toBe("dmy");
    expect(dates("25/04/2024", "04/25/2024").verdict()).toBe("unknown");
  });

  it("takes dates with points for day before month, unless the others say otherwise", () => {
    expect(dates("03.04.2024", "05.05.2024").verdict()).toBe("dmy");
    expect(dates("03.04.2024", "04.25.2024").verdict()).toBe("mdy");
    expect(dates("03.04.2024", "03/05/2024").verdict()).toBe("unknown");
  });

  it("asks where every date can be read both ways, and shows one", () => {
    const vote = dates("05/05/2024", "03/04/2024");
    expect(vote.verdict()).toBe("unknown");
    expect(vote.example()).toBe("03/04/2024");
  });

  it("asks nothing where no date needs the order", () => {
    expect(dates("2024-03-04", "05/05/2024", 45356, null, "").verdict()).toBe("none");
  });
});

describe("numberVote", () => {
  it.each([
    { cells: ["1,234.56"], verdict: "." },
    { cells: ["1.234,56"], verdict: "," },
    { cells: ["1,234,567"], verdict: "." },
    { cells: ["1.234.567"], verdict: "," },
    { cells: ["12.50"], verdict: "." },
    { cells: ["12,5"], verdict: "," },
    { cells: ["0.125"], verdict: "." },
    { cells: ["1,234", "99"], verdict: "none" },
    { cells: ["1.234", "99"], verdict: "unknown" },
    { cells: ["1.234", "12,5"], verdict: "," },
    { cells: ["12.5", "13.5", "1,5"], verdict: "." },
    { cells: ["12.5", "1,5"], verdict: "unknown" },
    { cells: [12.5, null, "17"], verdict: "none" },
  ])("reads $cells as $verdict", ({ cells, verdict }) => {
    expect(numbers(...cells).verdict()).toBe(verdict);
  });
});
