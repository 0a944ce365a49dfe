/** Fits from papers and manuals, as a user would type them: label and value. */
export const exampleFits = {
  bgnbd: typed("bgnbd", { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }),
  cdnow: typed("bgnbd", { r: 0.2425929, alpha: 4.4135316, a: 0.7928861, b: 2.4257534 }),
  paretonbd: typed("paretonbd", { r: 0.5533971, alpha: 10.5801985, s: 0.6060625, beta: 11.6562237 }),
  isoValue: typed("paretonbd", { r: 0.5629966, alpha: 12.559037, s: 0.4081095, beta: 10.5148048 }),
  bgbb: typed("bgbb", { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }),
  spend: typed("gammagamma", { p: 6.248802, q: 3.744588, gamma: 15.447748 }),
  sbg: typed("sbg", { alpha: 0.668088, beta: 3.806096 }),
} as const;

function typed(model: string, params: Readonly<Record<string, number>>) {
  return [["model", model], ...Object.entries(params)];
}
