// A clock of p hours: from 0 so far as a, and on by b; where that ends, and where the network says that it ends.
import { arcPath, hourMarks, hourPoint } from './dial-geometry'
import type { Sum } from './sums'

const VIEW = 120
const FACE = 44
const INNER = 30
const OUTER = 36

export function Dial({ sum: { a, b, answer, isRight }, modulus }: { sum: Sum; modulus: number }) {
  const at = (hour: number, radius: number) => hourPoint(hour, modulus, radius)
  const truth = at((a + b) % modulus, FACE)
  const said = at(answer, FACE)
  const [zero, own] = [at(0, FACE + 10), at((a + b) % modulus, FACE + 10)]
  return (
    <svg viewBox={`${-VIEW / 2} ${-VIEW / 2} ${VIEW} ${VIEW}`} className="clock-face" aria-hidden="true">
      <circle r={FACE} className="face" />
      <path className="hour" d={hourMarks(modulus, FACE - 3, FACE)} />
      <path className="first" d={arcPath(0, a, modulus, INNER)} />
      <path className="second" d={arcPath(a, a + b, modulus, OUTER)} />
      <circle className="ends" cx={truth.x} cy={truth.y} r={4} />
      {!isRight && (
        <path className="said" d={`M${said.x - 4} ${said.y - 4}l8 8M${said.x + 4} ${said.y - 4}l-8 8`} />
      )}
      <text x={zero.x} y={zero.y}>
        0
      </text>
      {(a + b) % modulus !== 0 && (
        <text x={own.x} y={own.y}>
          {(a + b) % modulus}
        </text>
      )}
    </svg>
  )
}
