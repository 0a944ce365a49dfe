import { maximise } from "../../math/maximise";
import { fitResult, isDegenerate, type Fit } from "../fit";
import { inMeanT } from "../scaleHistories";
import { everyNth, uniqueHistories, type Histories } from "../uniqueHistories";
import type { Dropout } from "./dropout";
import { logLikelihood } from "./likelihood";

const many = 20_000;

/**
 * Maximum likelihood fit of BG/NBD or MBG/NBD.
 *
 * Recency and T in one unit of time; alpha comes out in that unit, and so does the log-likelihood (it moves by
 * Σ frequency · ln(unit) when the unit changes; r, a and b do not).
 *
 * @throws CoreError see `uniqueHistories`
 * @see Fader, Hardie & Lee (2005): CDNOW r .243, alpha 4.414, a .793, b 2.426, log-likelihood -9582.4
 */
export function fitBgNbd(histories: Histories, dropout: Dropout = "bgnbd"): Fit<"r" | "alpha" | "a" | "b"> {
  const unique = uniqueHistories(histories);
  const names = ["r", "alpha", "a", "b"] as const;
  if (isDegenerate(unique)) return fitResult(names, { status: "degenerate", n: unique.n });
  const { scaled, unit, shift } = inMeanT(unique);
  const start = [Math.log(0.5), Math.log(0.5), 0, Math.log(2)];
  // a part of many customers is enough to come near: the whole is then looked at three times instead of nine
  const near = scaled.count > many ? maximise(logLikelihood(everyNth(scaled, 32), dropout), start) : undefined;
  const maximum = maximise(logLikelihood(scaled, dropout), near?.converged ? near.x : start);
  return fitResult(names, { maximum, n: unique.n, units: [1, unit, 1, 1], shift });
}
