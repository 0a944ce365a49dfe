/** A fill, and the line around it where the fill alone has too little contrast on white. */
export interface Mark {
  readonly color: string;
  readonly outline?: string;
}

/**
 * Colours of the lifecycle, the same on sheets, in charts and in the pane; safe for colour blindness
 * (after Okabe & Ito 2008, "Color Universal Design").
 */
export const palette = {
  prospect: { color: "#CBD2D9", outline: "#767676" },
  acquisition: { color: "#0072B2" },
  activation: { color: "#56B4E9", outline: "#1F78A8" },
  retention: { color: "#009E73" },
  value: { color: "#E69F00", outline: "#9A6700" },
  churn: { color: "#D55E00" },
  referral: { color: "#CC79A7" },
  unallocated: { color: "#999999", outline: "#767676" },
  total: { color: "#1F2933" },
} as const satisfies Record<string, Mark>;

/** Colours of points that are told apart by nothing else, also by the lines around them; more than these cannot be. */
export const pointMarks: readonly Mark[] = [
  ...[palette.acquisition, palette.churn, palette.retention],
  ...[palette.value, palette.referral, palette.unallocated],
];

/** The same on a dark background, where it differs. */
export const darkPalette = {
  acquisition: { color: "#4DA3D9" },
  total: { color: "#E5E7EB" },
} as const satisfies Partial<Record<keyof typeof palette, Mark>>;

/** Stages of other models wear the colour of the one that they are nearest to. */
const kindred: Readonly<Record<string, keyof typeof palette>> = {
  ...{ awareness: "prospect", interest: "prospect", consideration: "prospect", evaluation: "prospect" },
  ...{ confirmation: "prospect", new: "acquisition", purchase: "activation", usage: "retention", mature: "retention" },
  ...{ growth: "value", maintenance: "value", loyalty: "value", monetisation: "value" },
  ...{ decline: "churn", exit: "churn" },
};

/** Colour of a stage or a cost line; that of the total for one that has none. */
export function markOf(name: string): Mark {
  const colour = Object.hasOwn(kindred, name) ? kindred[name]! : name;
  return Object.hasOwn(palette, colour) ? palette[colour as keyof typeof palette] : palette.total;
}
