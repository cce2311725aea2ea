// One sum of a clock in words: what it is, and what the network makes of it.
import type { Sum } from './sums'

/** "20 + 7 = 4 on a clock of 23 hours. The network says 4: right, and it never saw this sum." */
export function dialWords({ a, b, split, answer, isRight }: Sum, modulus: number): string {
  const truth = (a + b) % modulus
  const known = split === 'training' ? 'it learns from this sum' : 'it never sees this sum'
  const says = `The network says ${answer}: ${isRight ? 'right' : 'wrong'}, and ${known}.`
  return `${a} + ${b} = ${truth} on a clock of ${modulus} hours. ${says}`
}
