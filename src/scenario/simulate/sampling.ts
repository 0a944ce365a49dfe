export const samplings = ["random", "latin-hypercube"] as const;

/** How drivers are drawn. */
export type Sampling = (typeof samplings)[number];

export const defaultSampling: Sampling = "random";
