// Challenge: a λ that is near the best, found by trying a few; networks of many λ are trained only once it is said.
import { say } from '../lessons/number-words'
import { significant } from '../number-text'
import type { Challenge, RunFacts, TriedLambda } from './challenge'
import { UNKNOWN } from './conditions'

const FIRST = -4
const HALF_DECADES = 10
const STEPS = 600

/** 0, then from 0.0001 to 3.2, two in each decade: a rung is a factor of about 3.2. */
const values = [0, ...Array.from({ length: HALF_DECADES }, (_, i) => 10 ** (FIRST + i / 2))]

const RUNG = 0.5
/** A λ on the slider may miss a rung by as much as numbers are rounded. */
const ROUNDING = 1e-6

const lowestOf = ({ rungs }: TriedLambda) =>
  rungs.reduce((low, rung) => (rung.validation < low.validation ? rung : low))

function isWithinARung({ tried }: RunFacts): boolean {
  if (!tried) return false
  const { lambda } = lowestOf(tried)
  return lambda === tried.lambda || Math.abs(Math.log10(tried.lambda / lambda)) <= RUNG + ROUNDING
}

const sayLowest = (tried: TriedLambda) => {
  const { lambda, validation } = lowestOf(tried)
  return `λ = ${significant(lambda)}, with a validation loss of ${say(validation)}`
}

export const blindValley: Challenge = {
  title: 'The valley, unseen',
  about: 'A good λ without looking at every λ',
  text: `Between 0 and ${significant(values.at(-1) as number)} one λ has the lowest validation loss. Try a few while it trains, then say yours. Only then the page trains ${values.length} networks, ${STEPS} steps each, to see which λ is lowest.`,
  stages: [
    [{ load: 'wiggly-curve', with: { 'data.noise': '1', seed: '8' } }],
    [{ load: 'polynomial', with: { 'data.noise': '0.05' } }],
    [{ load: 'diabetes-lasso', with: { 'penalty.kind': 'l2' } }],
  ],
  free: ['penalty.lambda'],
  ruledOut: 'Every λ, Suggest λ, Bias and variance, another penalty, data, network, optimizer or seed.',
  isBlind: true,
  ladder: { values, steps: STEPS },
  conditions: [
    {
      name: 'your λ',
      now: ({ tried }) => (tried ? significant(tried.lambda) : UNKNOWN),
      wanted: 'within a factor of 3.2 of the lowest',
      holds: isWithinARung,
    },
  ],
  hints: [
    'Only validation tells. Too low a λ: validation is far above training. Too high: both are high. Look for it in factors of ten.',
    'Give each λ a few hundred steps, or begin again and put it there before you press Play. Once two neighbours are about equal, the valley lies between them.',
  ],
  shows: ['sentence', 'fit', 'lambda', 'loss', 'weights'],
  lost: (facts) =>
    facts.tried && !isWithinARung(facts)
      ? `You said λ = ${significant(facts.tried.lambda)}. The lowest was ${sayLowest(facts.tried)}: more than a factor of 3.2 away. Now that it is seen, the next stage has other data.`
      : undefined,
  why: ({ tried }) => {
    if (!tried) return ''
    const [none, last] = [tried.rungs[0], tried.rungs.at(-1)]
    const yours =
      lowestOf(tried).lambda === tried.lambda
        ? ': yours'
        : `; yours, ${significant(tried.lambda)}, is within a factor of 3.2`
    return `The lowest of ${tried.rungs.length} was ${sayLowest(tried)}${yours}. At λ = 0 it was ${say(none?.validation ?? 0)}, at ${significant(last?.lambda ?? 0)} ${say(last?.validation ?? 0)}: memorised at one end, too stiff at the other, and a wide valley between. That is why a handful of tries, a factor of three to ten apart, is enough; and why the noise in your data, which moves the valley, matters more than a second digit of λ.`
  },
}
