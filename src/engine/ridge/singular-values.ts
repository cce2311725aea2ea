// Least squares taken apart by its singular values: afterwards a λ is one division for each of them.
import { Matrix, SVD } from 'ml-matrix'

/** Rows of features and their targets; columns beyond `width` are not looked at. */
export interface Design {
  rows: number
  width: number
  /** [rows, width] */
  at(row: number, column: number): number
  targets: ArrayLike<number>
}

export interface SingularParts {
  /** Above the cut-off, descending. */
  singular: Float64Array
  /** Uᵀt: how much of the targets lies along each. */
  along: Float64Array
  /** Σ of the squares of what no feature can explain. */
  left: number
  /** V, [width, singular]: from coefficients to weights. */
  right: Float64Array
}

/**
 * A = U S Vᵀ with what is numerically zero left out: below max(rows, width)·ε of the largest, as LAPACK's users do
 * (`numpy.linalg.matrix_rank`).
 */
export function takeApart({ rows, width, at, targets }: Design): SingularParts {
  const matrix = new Matrix(rows, width)
  for (let n = 0; n < rows; n++) for (let j = 0; j < width; j++) matrix.set(n, j, at(n, j))
  const {
    diagonal,
    leftSingularVectors: u,
    rightSingularVectors: v,
  } = new SVD(matrix, { autoTranspose: true })
  const cutOff = Math.max(rows, width) * Number.EPSILON * (diagonal[0] ?? 0)
  const rank = diagonal.filter((value) => value > cutOff).length
  const along = Float64Array.from({ length: rank }, (_, i) => sumOf(rows, (n) => u.get(n, i) * targets[n]!))
  const explained = (n: number) => sumOf(rank, (i) => u.get(n, i) * along[i]!)
  return {
    singular: Float64Array.from(diagonal.slice(0, rank)),
    along,
    left: sumOf(rows, (n) => (targets[n]! - explained(n)) ** 2),
    right: Float64Array.from({ length: width * rank }, (_, k) => v.get(Math.floor(k / rank), k % rank)),
  }
}

export function sumOf(count: number, term: (i: number) => number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += term(i)
  return sum
}

/**
 * The minimiser of (1/n)Σ(ŷ − y)² + λΣw², in the basis of V: s·(Uᵀt) / (s² + nλ).
 *
 * At λ = 0 it is what fits best with the smallest Σw² (Hastie et al. 2019): what lies in no column of V stays 0.
 *
 * @param rows n
 */
export function coefficientsAt(
  { singular, along }: SingularParts,
  lambda: number,
  rows: number,
): Float64Array {
  return singular.map((s, i) => (s * along[i]!) / (s * s + rows * lambda))
}

/** w = V·coefficients */
export function weightsOf({ right }: SingularParts, coefficients: Float64Array): Float64Array {
  const rank = coefficients.length
  const width = rank === 0 ? 0 : right.length / rank
  return Float64Array.from({ length: width }, (_, j) =>
    sumOf(rank, (i) => right[j * rank + i]! * coefficients[i]!),
  )
}
