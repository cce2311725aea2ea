// Least squares with each penalty, as scikit-learn solves it.
import type { Estimator, Fitted, Form } from './estimator'

type Parts = Omit<Estimator, 'module'>

/** Our mean is over n rows and k outputs; theirs are sums, or means over rows. */
export function linearEstimator({ form, outputs }: Pick<Fitted, 'form' | 'outputs'>): Parts {
  const k = outputs > 1 ? `${outputs} * ` : ''
  const forms: Record<Form, Parts> = {
    nothing: {
      name: 'LinearRegression',
      rule: [
        'LinearRegression minimises ‖y − Xw‖². Where many weights fit equally well it takes the smallest of them.',
      ],
      arguments: [],
    },
    squares: {
      name: 'Ridge',
      rule: [
        `Ridge minimises ‖y − Xw‖² + alpha·Σw²: ${times(outputs)}n times the page's objective where alpha = ${times(outputs)}nλ.`,
      ],
      arguments: [`alpha=${k}n * lambda_`, "solver='svd'"],
    },
    magnitudes: {
      name: 'Lasso',
      rule: [
        `Lasso minimises ‖y − Xw‖² / (2n) + alpha·Σ|w|: ${half(outputs)} the page's objective where alpha = ${times(outputs)}λ/2.`,
      ],
      arguments: [`alpha=${k}lambda_ / 2`, ...untilStill],
    },
    both: {
      name: 'ElasticNet',
      rule: [
        'ElasticNet minimises ‖y − Xw‖² / (2n) + alpha·(l1_ratio·Σ|w| + (1 − l1_ratio)·Σw² / 2):',
        `${half(outputs)} the page's objective where alpha = ${times(outputs)}λ(1 − r/2) and l1_ratio = r/(2 − r).`,
      ],
      arguments: [`alpha=${k}lambda_ * (1 - r / 2)`, 'l1_ratio=r / (2 - r)', ...untilStill],
    },
  }
  return forms[form]
}

/** As exact as it gets; with the usual tolerance it stops at four digits. */
const untilStill = ['tol=1e-12', 'max_iter=1_000_000']

function times(outputs: number): string {
  return outputs > 1 ? `${outputs}·` : ''
}

function half(outputs: number): string {
  return outputs > 1 ? `${outputs / 2} times` : 'half of'
}
