// Logistic regression with each penalty, for scikit-learn before and after 1.8, which has no use for `penalty` any more.
import type { Estimator, Fitted, Form } from './estimator'

type Parts = Omit<Estimator, 'module' | 'name'>

export function logisticEstimator({ form }: Pick<Fitted, 'form'>): Omit<Estimator, 'module'> {
  return { name: 'LogisticRegression', ...forms[form] }
}

const untilStill = ['tol=1e-10', 'max_iter=1_000_000']

/** liblinear would penalise the intercept; saga is the one that takes any l1_ratio and leaves it free. */
const blended = ["solver='saga'", 'random_state=0', ...untilStill, '**elastic']

const elastic = [
  '# Before 1.8 it has to be told that l1_ratio counts; from then on `penalty` is deprecated.',
  "version = tuple(int(part) for part in sklearn.__version__.split('.')[:2])",
  "elastic = {'penalty': 'elasticnet'} if version < (1, 8) else {}",
]

const forms: Record<Form, Parts> = {
  nothing: {
    rule: [
      'LogisticRegression without a penalty: C is infinite. Where a line parts the classes there is no minimum:',
      'the weights grow until it gives up.',
    ],
    arguments: ['C=np.inf', ...untilStill],
  },
  squares: {
    rule: [
      "LogisticRegression minimises C·(sum of log losses) + Σw²/2: 1/(2λ) times the page's objective where C = 1/(2nλ).",
    ],
    arguments: ['C=1 / (2 * n * lambda_)', ...untilStill],
  },
  magnitudes: {
    rule: [
      "LogisticRegression minimises C·(sum of log losses) + Σ|w|, with l1_ratio = 1: 1/λ times the page's objective",
      'where C = 1/(nλ).',
    ],
    before: elastic,
    arguments: ['C=1 / (n * lambda_)', 'l1_ratio=1.0', ...blended],
  },
  both: {
    rule: [
      'LogisticRegression minimises C·(sum of log losses) + l1_ratio·Σ|w| + (1 − l1_ratio)·Σw²/2: 1/(λ(2 − r)) times',
      "the page's objective where C = 1/(nλ(2 − r)) and l1_ratio = r/(2 − r).",
    ],
    before: elastic,
    arguments: ['C=1 / (n * lambda_ * (2 - r))', 'l1_ratio=r / (2 - r)', ...blended],
  },
}
