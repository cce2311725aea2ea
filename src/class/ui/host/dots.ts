// The stops of the arrow keys: each λ that somebody has put, once it is to be seen.
import type { RoomState } from '../../session/room'

/** Positions, ascending. */
export function dotsOf({ question, phase, answers, round }: RoomState): number[] {
  if (question?.kind !== 'lambda' || phase === 'asking') return []
  const positions = answers.flatMap((given) =>
    given.round === round && given.answer.kind === 'lambda' ? [given.answer.position] : [],
  )
  return [...new Set(positions)].sort((a, b) => a - b)
}

/** From an end it goes on at the other. */
export function nextDot(dots: readonly number[], open: number | undefined, by: number): number | undefined {
  const at = open === undefined ? -1 : dots.indexOf(open)
  if (at === -1) return by > 0 ? dots[0] : dots.at(-1)
  return dots[(at + by + dots.length) % dots.length]
}
