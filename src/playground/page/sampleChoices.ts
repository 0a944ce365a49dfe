/** The small company of the first view; the large one; and the large one as real systems export it. */
export const sampleChoices = ["small", "large", "dirty"] as const;

export type SampleChoice = (typeof sampleChoices)[number];
