import { describe, expect, it } from "vitest";
import { initiativesOf, withFacts } from "../serveFacts";
import { serveData, serveFacts } from "../serveFixture";

const effects = (settings = {}) => serveData(settings).initiatives!.rows.map(({ effect }) => effect);

describe("initiatives before and after", () => {
  it("compare the saving with what the control group saved", () => {
    // saving 200 of 1,000; control 900 to 850; 150 a month for 12 months on 200 invested; paid back after 200 / 150
    expect(effects()[0]).toEqual({
      ...{ saving: 200, savingShare: 0.2, control: 50, net: 150, roi: 8 },
      payback: expect.closeTo(1.3333333333, 9) as number,
    });
  });

  it("keep a missing number missing, and say that a loss never pays back", () => {
    const [, leaflet, , backfired] = effects();
    expect(leaflet).toEqual({ saving: null, savingShare: null, control: null, net: null, roi: null, payback: null });
    // costs rose by 20 a month: (-20 x 12 - 10) / 10
    expect(backfired).toMatchObject({ saving: -20, net: -20, roi: -25, payback: Infinity });
  });

  it("are those of the source article: invest 200, gain 300 makes 50 %; 1,000 to 800 saves 20 %", () => {
    const initiatives = initiativesOf([
      ["Case", null, 200, 1000, 700],
      ["Saving", null, null, 1000, 800],
    ]);
    const settings = { initiativeMonths: 12, initiativeHorizon: 12 };
    const rows = serveData(settings, withFacts(serveFacts, { initiatives })).initiatives!.rows;
    expect(rows[0]!.effect.roi).toBe(0.5);
    expect(rows[1]!.effect.savingShare).toBe(0.2);
  });
});
