// What solves each challenge, and what looks as if it did: a shorter way that is ruled out.
import { withOption } from '../../src/experiment/changes/changes-of-data'
import { withHidden } from '../../src/experiment/changes/changes-of-network'
import type { Tuning } from '../../src/experiment/experiment'
import type { ChallengeLab } from './challenge-lab'

type Way = (lab: ChallengeLab) => Promise<void>

export interface Shortcut {
  name: string
  way: Way
  /** What the page says; without it: nothing is broken, a condition does not hold. */
  said?: RegExp
}

export interface Solution {
  /** One way for each of its stages. */
  ways: Way[]
  shortcuts: Shortcut[]
}

const penalty = (kind: 'l1' | 'l2', lambda: number) => ({ penalty: { kind, lambda } })

async function withPoints({ session }: ChallengeLab, validation: number): Promise<void> {
  await session.restart(withOption(session.experiment(), 'validation', validation))
}

/** Tuned, then trained. */
const trained =
  (tuning: Tuning, steps: number): Way =>
  async (lab) => {
    await lab.tune(tuning)
    await lab.train(steps)
  }

const withLambda =
  (lambda: number): Way =>
  async (lab) => {
    await lab.tune({ penalty: { lambda } })
    await lab.say()
  }

const honest =
  (points: number, lambda: number): Way =>
  async (lab) => {
    await withPoints(lab, points)
    await lab.tune(penalty('l2', lambda))
    await lab.train(300)
    await lab.openEnvelope()
  }

export const solutions: Readonly<Record<string, Solution>> = {
  'wrong-labels': {
    ways: [trained(penalty('l2', 0.03), 400)],
    shortcuts: [
      { name: 'stopping early', way: (lab) => lab.train(20) },
      {
        name: 'one answer for all points',
        way: trained(penalty('l2', 0.1), 400),
      },
      {
        name: 'no wrong labels',
        async way(lab) {
          await lab.session.restart(withOption(lab.session.experiment(), 'flips', 0))
          await lab.train(400)
        },
        said: /the data/,
      },
      {
        name: 'more points',
        async way(lab) {
          await lab.session.restart(withOption(lab.session.experiment(), 'samples', 200))
          await lab.tune(penalty('l2', 0.03))
          await lab.train(400)
        },
        said: /the data/,
      },
    ],
  },

  'few-weights': {
    ways: [trained(penalty('l1', 0.03), 600)],
    shortcuts: [
      {
        name: 'small weights that are not zero',
        async way(lab) {
          await lab.session.reset()
          await lab.tune(penalty('l2', 0.01))
          await lab.train(600)
        },
      },
      {
        name: 'no weights at all',
        way: trained(penalty('l1', 1), 600),
      },
      {
        name: 'a smaller network',
        async way(lab) {
          await lab.session.restart(withHidden(lab.session.experiment(), [8]))
          await lab.tune(penalty('l1', 0.01))
          await lab.train(600)
        },
        said: /the network/,
      },
    ],
  },

  'blind-valley': {
    ways: [withLambda(0.1), withLambda(0.01), withLambda(1)],
    shortcuts: [
      { name: 'saying λ = 0', way: (lab) => lab.say(), said: /You said λ = 0\. The lowest was λ = 0\.1/ },
      {
        name: 'saying what the preset suggests',
        way: withLambda(0.01),
        said: /more than a factor of 3\.2 away/,
      },
      {
        name: 'looking at every λ',
        async way(lab) {
          lab.session.studies['every-lambda'].show(true)
          await withLambda(0.1)(lab)
        },
        said: /looked at other λ/,
      },
      {
        name: 'asking for a suggestion',
        async way(lab) {
          lab.session.studies['suggest-lambda'].setFolds(5)
          lab.session.studies['suggest-lambda'].cancel()
          await withLambda(0.1)(lab)
        },
        said: /looked at other λ/,
      },
      {
        name: 'taking the error apart',
        async way(lab) {
          lab.session.studies['bias-variance'].begin()
          await withLambda(0.1)(lab)
        },
        said: /looked at other λ/,
      },
    ],
  },

  'come-to-rest': {
    ways: [
      async (lab) => {
        await lab.train(100)
        await lab.tune({ learningRate: 0.2 })
        await lab.train(300)
      },
    ],
    shortcuts: [
      {
        name: 'λ = 0',
        way: trained({ penalty: { lambda: 0 } }, 400),
        said: /λ/,
      },
      {
        name: 'λ = 0 and back',
        async way(lab) {
          await lab.tune({ penalty: { lambda: 0 } })
          await lab.tune({ penalty: { lambda: 0.5 }, learningRate: 0.1 })
          await lab.train(400)
        },
        said: /λ/,
      },
      {
        name: 'hardly any steps forward',
        way: trained({ learningRate: 0.0001 }, 300),
      },
    ],
  },

  'honest-validation': {
    ways: [honest(1000, 0.003), honest(1000, 0.003), honest(1000, 0.003)],
    shortcuts: [
      { name: 'ten points', way: honest(10, 0.003), said: /The envelope is open/ },
      { name: 'one answer for all points', way: honest(1000, 1), said: /The envelope is open/ },
      { name: 'no validation points at all', way: honest(0, 0.003), said: /nothing in validation/ },
      {
        name: 'opening twice',
        async way(lab) {
          await honest(10, 0.003)(lab)
          await honest(1000, 0.003)(lab)
        },
        said: /The envelope is open/,
      },
      {
        name: 'other training points',
        async way(lab) {
          await lab.session.restart(withOption(lab.session.experiment(), 'samples', 500))
          await honest(1000, 0.003)(lab)
        },
        said: /the data/,
      },
    ],
  },
}
