// R², wherever the page says it: as a number beside the fit, as a share in the sentence.

/**
 * The share of what varies that is explained: 1 − mse / variance. 0 is as good as the mean of these very rows, below it is worse.
 *
 * @param mse over all rows of a split, on the training scale
 * @param spread of the same rows, see `RunDescription`; without any there is no R²
 */
export function rSquared(mse: number, spread: number): number {
  return spread > 0 ? 1 - mse / spread : Number.NaN
}
