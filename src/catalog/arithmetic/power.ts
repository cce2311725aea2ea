// Whole powers by products alone: the same bits everywhere, where the standard leaves ** to each browser.

/** baseⁿ, by squaring. @param n whole, ≥ 0 */
export function power(base: number, n: number): number {
  let [product, square] = [1, base]
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product *= square
    square *= square
  }
  return product
}
