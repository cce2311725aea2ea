// What else matters in a program: its seed, what of PyTorch the lab has not, and lines that could not be followed.
import { withSeed } from '../../changes/changes-of-data'
import type { Call } from '../follow/values'
import type { Program } from './program'
import { atLine, type Reading, reading } from './reading'

export function seedReading({ followed }: Program): Reading {
  const call = followed.calls.findLast(({ name }) => name === 'manual_seed')
  const [seed] = call?.positional ?? []
  if (!call) return reading()
  if (typeof seed !== 'number')
    return { steps: [], left: [atLine(call.line, 'the seed is not a number in this code; left out.')] }
  return {
    steps: [{ said: atLine(call.line, `seed ${seed}.`), change: (experiment) => withSeed(experiment, seed) }],
    left: [
      atLine(
        call.line,
        'a seed draws the lab’s own numbers, not PyTorch’s; data that is made up is drawn with it.',
      ),
    ],
  }
}

/** By how their names begin. */
const OTHERS: readonly (readonly [beginning: string, words: (name: string) => string])[] = [
  ['lr_scheduler.', (name) => `${name} is not in the lab; the learning rate stays what it is.`],
  ['utils.clip_grad', (name) => `${name} is not in the lab; gradients are not clipped.`],
  ['init.', (name) => `${name} is not in the lab; weights begin as PyTorch’s own do.`],
]

export function restReading({ followed, others }: Program): Reading {
  const { calls, repeated, unreadable, undecided, endsAt } = followed
  return {
    steps: [],
    left: [
      ...OTHERS.flatMap(([beginning, words]) =>
        sentences(
          calls.filter(({ name }) => name.startsWith(beginning)),
          words,
        ),
      ),
      ...(others.length > 0 ? [atLine(others, 'another network; the lab has one.')] : []),
      ...(undecided.length > 0
        ? [atLine(undecided, 'which way this goes is not known here; both are read.')]
        : []),
      ...(repeated.length > 0
        ? [atLine(repeated, 'how often this loop makes layers is not known here; once is taken.')]
        : []),
      ...unread(unreadable),
      ...tooLong(endsAt),
    ],
  }
}

function sentences(calls: readonly Call[], words: (name: string) => string): string[] {
  const names = new Set(calls.map(({ name }) => name))
  return [...names].map((name) =>
    atLine(
      calls.filter((call) => call.name === name).map(({ line }) => line),
      words(name.split('.').at(-1) as string),
    ),
  )
}

export function unread(lines: Program['followed']['unreadable']): string[] {
  const closed = lines.filter(({ isOpen }) => !isOpen).map(({ line }) => line)
  const open = lines.find(({ isOpen }) => isOpen)
  return [
    ...(closed.length > 0 ? [atLine(closed, 'this could not be read.')] : []),
    ...(open ? [atLine(open.line, 'a bracket is never closed, so nothing from here on could be read.')] : []),
  ]
}

export function tooLong(endsAt: number | undefined): string[] {
  return endsAt === undefined
    ? []
    : [atLine(endsAt, 'from here on the code is longer than what is followed here.')]
}
