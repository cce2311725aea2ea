// Challenge: a network that has memorised, brought to a good validation loss with most of its weights at exactly zero.
import { percent, say } from '../lessons/number-words'
import { formatCount } from '../number-text'
import type { Challenge, RunFacts } from './challenge'
import { percentBeside, validationUnder } from './conditions'

const SHARE = 0.3
const share = ({ weights, zeros }: RunFacts) => (weights - zeros) / weights

/** A few are not none. */
const HARDLY_ANY = 0.01

function sayShare(facts: RunFacts): string {
  const left = share(facts)
  return left > 0 && left < HARDLY_ANY ? `under ${percent(HARDLY_ANY)}` : percentBeside(left, SHARE)
}

export const fewWeights: Challenge = {
  title: 'Under a third of it',
  about: 'A good network with few weights',
  text: 'This network has learned its 60 points by heart, with every one of its weights. Bring its validation loss under 0.50 with fewer than 30 % of the weights. Those at exactly zero do not count; small ones do.',
  stages: [[{ load: 'noisy-moons' }, { until: 600 }]],
  free: ['penalty', 'dropout'],
  ruledOut: 'other data, another network (a smaller one, too), optimizer or seed.',
  conditions: [
    validationUnder(0.5),
    {
      name: 'weights that are not zero',
      now: sayShare,
      wanted: `under ${percent(SHARE)}`,
      holds: (facts) => share(facts) < SHARE,
    },
  ],
  hints: [
    'L2 makes every weight smaller and none zero. Which penalty pulls at a small weight as hard as at a large one?',
    'L1, and more of it than a fresh network needs: λ near 0.03. Then give it some hundred steps.',
  ],
  shows: ['sentence', 'fit', 'penalty', 'lambda', 'loss', 'weights'],
  why: (facts) =>
    `${formatCount(facts.zeros)} of ${formatCount(facts.weights)} weights are exactly zero and could be left out; with the other ${formatCount(facts.weights - facts.zeros)} the validation loss is ${say(facts.validation)}. A penalty on the size itself, as in L1, pulls at a small weight as hard as at a large one: only what earns its keep stays away from zero. Under L2 the pull fades as a weight gets small, so none arrives. What is left is a simpler answer, and it holds for new points, too.`,
}
