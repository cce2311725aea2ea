// How a class has answered, in groups that are counted, each with what is true of it: from the numbers of the host's networks.
import { formatCount, significant } from '../../catalog/number-text'
import { LAMBDA_POSITIONS, lambdaAt } from '../../experiment/lambda-scale'
import type { TruthRung as Rung, Truth } from './truth'
import { isIn, isOfRung, trainingAt, type Valley, validationAt, valleyOf } from './valley'

export interface Group {
  key: string
  count: number
  title: string
  sentence: string
}

export type LadderTruth = Extract<Truth, { kind: 'ladder' }>

export type Side = 'valley' | 'little' | 'much'

/** A network that has less than this share of the validation loss in training knows its points by heart. */
const BY_HEART = 0.5
/** From this share of what guessing costs, it does no better. */
const GUESSING = 0.98

export function sideOf(valley: Valley, position: number): Side {
  if (isIn(valley, position)) return 'valley'
  return lambdaAt(position) < valley.lowest.lambda ? 'little' : 'much'
}

/** Those that there can be, in the order in which they are told; none where there is no valley. */
export function lambdaGroups(
  { rungs, guessing }: Omit<LadderTruth, 'kind'>,
  positions: readonly number[],
): Group[] {
  const valley = valleyOf(rungs)
  if (!valley) return []
  const of = (side: Side) => positions.filter((position) => sideOf(valley, position) === side)
  const [little, much] = [of('little'), of('much')]
  const first = valley.spans[0]!
  const last = valley.spans.at(-1)!
  return [
    { key: 'valley', count: of('valley').length, ...wordsOfValley(valley) },
    ...(first.from > 0 ? [{ key: 'little', count: little.length, ...wordsOfLittle(rungs, little) }] : []),
    ...(last.to < LAMBDA_POSITIONS
      ? [{ key: 'much', count: much.length, ...wordsOfMuch(rungs, much, guessing) }]
      : []),
  ]
}

type Words = Pick<Group, 'title' | 'sentence'>

function wordsOfValley({ spans }: Valley): Words {
  const ranges = spans.map(({ from, to }) => {
    if (from <= 0 && to >= LAMBDA_POSITIONS) return 'any λ'
    if (from <= 0) return `λ up to ${rough(to)}`
    return to >= LAMBDA_POSITIONS ? `λ from ${rough(from)} on` : `λ from ${rough(from)} to ${rough(to)}`
  })
  return { title: 'in the valley', sentence: `${ranges.join(', and ')}: within 5 % of the lowest` }
}

function wordsOfLittle(rungs: readonly Rung[], positions: readonly number[]): Words {
  const at = commonest(positions)
  if (at === undefined) return { title: 'too little', sentence: '' }
  const isByHeart = positions.every(
    (position) => trainingAt(rungs, position) < BY_HEART * validationAt(rungs, position),
  )
  return {
    title: isByHeart ? 'too little: still memorising' : 'too little',
    sentence: `${puts(positions, at)}: ${stands('still', rungs, at)}`,
  }
}

function wordsOfMuch(rungs: readonly Rung[], positions: readonly number[], guessing: number): Words {
  const at = commonest(positions)
  if (at === undefined) return { title: 'too much', sentence: '' }
  const validation = validationAt(rungs, at)
  const isGuessing = validation >= GUESSING * guessing
  const does = isGuessing ? 'no better than always guessing' : stands('up', rungs, at)
  return { title: 'too much', sentence: `${puts(positions, at)}: ${does}` }
}

/** "4 put λ = 0.001"; of all that are the same, "all put …". */
function puts(positions: readonly number[], at: number): string {
  const count = positions.filter((position) => position === at).length
  const who = count === positions.length && count > 1 ? 'all' : formatCount(count)
  return `${who} put λ = ${significant(lambdaAt(at))}`
}

/** Of equals the first. */
function commonest(positions: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0]
}

function rough(position: number): string {
  // Between two positions of the slider.
  const lambda = position < 1 ? 0 : 10 ** (-6 + (position - 1) / 20)
  return significant(Number(lambda.toPrecision(2)))
}

function stands(how: 'still' | 'up', rungs: readonly Rung[], position: number): string {
  const validation = validationAt(rungs, position)
  if (Number.isNaN(validation)) return 'it diverged'
  return `validation is ${how} at ${isOfRung(rungs, position) ? '' : 'about '}${significant(validation)}`
}
