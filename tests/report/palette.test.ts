import { describe, expect, it } from "vitest";
import { M5A } from "../../src/core";
import { costLines } from "../../src/report/costs/categories";
import { darkPalette, markOf, palette, type Mark } from "../../src/report/palette";
import { styles, type CellStyle } from "../../src/report/styles";

const white = "#FFFFFF";
/** Fluent's dark background. */
const dark = "#292929";

/** Relative luminance and contrast after WCAG 2.2. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, shade] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (shade! + 0.05);
}

describe("contrast", () => {
  it("is computed as WCAG does", () => {
    expect(contrast("#000000", white)).toBeCloseTo(21, 10);
    expect(contrast("#767676", white)).toBeCloseTo(4.54, 2);
  });

  it.each(Object.entries<Mark>(palette))("of %s or its outline on white is at least 3", (_, { color, outline }) => {
    expect(contrast(outline ?? color, white)).toBeGreaterThanOrEqual(3);
  });

  it("is too small for the fills that have an outline, so that the outline is no ornament", () => {
    const outlined = Object.entries<Mark>(palette).filter(([, { outline }]) => outline !== undefined);
    const weak = Object.entries<Mark>(palette).filter(([, { color }]) => contrast(color, white) < 3);
    expect(outlined.map(([name]) => name)).toEqual(weak.map(([name]) => name));
  });

  it.each(Object.entries<Mark>(darkPalette))("of %s on dark is at least 3", (_, { color }) => {
    expect(contrast(color, dark)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries<CellStyle>(styles))("of text in style %s is at least 4.5", (_, { color, fill }) => {
    expect(contrast(color!, fill ?? white)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("markOf(name)", () => {
  it("has a colour of its own for each stage and cost line", () => {
    const names = [...new Set([...M5A.stages, ...costLines])];
    expect(new Set(names.map((name) => markOf(name).color)).size).toBe(names.length);
    expect(names.map(markOf)).not.toContain(palette.total);
  });

  it("takes the total's colour for what it does not know", () => {
    expect(markOf("toString")).toBe(palette.total);
  });
});
