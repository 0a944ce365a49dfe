/** How a chart is to look where it stands. */
export interface ChartStyle {
  readonly dark: boolean;
  /** Of the drawing, in pixels. */
  readonly width: number;
  /** Writes a number by an Excel number format. */
  readonly format: (value: number, pattern: string) => string;
}

/** Safe for colour blindness, after Okabe and Ito. */
const palette = ["#0072B2", "#E69F00", "#009E73", "#56B4E9", "#D55E00", "#CC79A7", "#999999"];

/** Colours that vanish on a dark ground or glare there, and what stands for them. */
const onDark: Readonly<Record<string, string>> = { "#1F2933": "#E5E7EB", "#0072B2": "#4DA3D9", "#FFFFFF": "#1F2124" };

const inks = {
  light: { text: "#1F2933", quiet: "#52606D", line: "#E4E7EB", axis: "#9AA5B1", ground: "#FFFFFF" },
  dark: { text: "#E5E7EB", quiet: "#A7B0BA", line: "#3A3F45", axis: "#6B747D", ground: "#1F2124" },
} as const;

export type Ink = (typeof inks)[keyof typeof inks];

export function inkOf({ dark }: ChartStyle): Ink {
  return inks[dark ? "dark" : "light"];
}

/** The colour of a series on this ground; undefined takes the next of the palette. */
export function shownColor(color: string | undefined, index: number, { dark }: ChartStyle): string {
  const own = color ?? palette[index % palette.length]!;
  if (own === "none") return "transparent";
  return dark ? (onDark[own.toUpperCase()] ?? own) : own;
}
