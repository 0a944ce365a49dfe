import { describe, expect, it } from "vitest";
import { translator } from "../../../src/i18n";
import { scenarioPlan } from "../../../src/scenario";
import { capacityOf } from "../../../src/scenario/capacity/capacity";
import { startingStudy } from "../../../src/scenario/startingStudy";
import { isMissing } from "../../oracle/tools";
import { cellsOf } from "../cellsOf";
import { recalculateEach } from "../recalculated";

const settings = { minutesPerTicket: 12, minutesPerHead: 6_000, costPerHead: 3_000 };
const month = (paying: number) => ({ paying, growth: 1.02, service_cost: 8_000 });

describe("capacityOf(month, serviceMinutes, settings)", () => {
  it("rounds employees up: 16,000 minutes are 2.67 of 6,000, so three people at 3,000", () => {
    expect(capacityOf(month(2_000), 8, settings)).toEqual({
      ...{ minutes: 16_000, tickets: 16_000 / 12, heads: 3, utilisation: 16_000 / 18_000 },
      ...{ stepCost: 9_180, over: 1_180 },
    });
  });

  it("needs nobody more for the last bit of a number, and nobody for no customers", () => {
    expect(capacityOf(month(2_250 + 1e-10), 8, settings).heads).toBe(3);
    expect(capacityOf(month(2_251), 8, settings).heads).toBe(4);
    expect(capacityOf(month(0), 8, settings)).toMatchObject({ heads: 0, utilisation: 0, stepCost: 0 });
  });

  it("has no employees where one of them has no time", () => {
    expect(capacityOf(month(2_000), 8, { ...settings, minutesPerHead: 0 }).heads).toBeNaN();
  });
});

describe("service capacity on the sheet of the forecast", () => {
  const study = { ...startingStudy(translator("en")), forecast: { months: 60 } };

  it("grows with the customers: 960 pay in the first month, 7,680 minutes, two employees", () => {
    const cells = cellsOf(scenarioPlan(study, translator("en")), "forecast");
    const row = Number([...cells].find(([, value]) => value === "Employees needed")![0].slice(1));
    expect([cells.get(`D${row}`), cells.get(`D${row + 2}`)]).toEqual([2, 6_000]);
    expect(Number(cells.get(`BK${row}`))).toBeGreaterThan(2);
  });

  it.skipIf(isMissing("soffice"))("agrees with LibreOffice, with inputs of its own", { timeout: 240_000 }, async () => {
    const own = { ...study, sheets: ["forecast"] as const, scenarios: study.scenarios.slice(0, 1) };
    const good = { ...own, forecast: { months: 12, capacity: { minutesPerHead: 1_234, costPerHead: 777 } } };
    expect(Math.min(...(await recalculateEach(good)))).toBeGreaterThan(200);
    const bad = { ...own, forecast: { months: 12, capacity: { minutesPerHead: 0, minutesPerTicket: -1 } } };
    expect(Math.min(...(await recalculateEach(bad)))).toBeGreaterThan(200);
  });
});
