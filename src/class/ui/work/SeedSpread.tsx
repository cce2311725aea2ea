// The spread between seeds under the class's curve: where the middle half of the validation losses lies, and each network.
import { positionOf } from '../../../experiment/lambda-scale'
import type { ClassRung } from '../../shared/work/class-ladder'
import type { BoardFrame } from '../host/board-frame'

export function SeedSpread({ frame, rungs }: { frame: BoardFrame; rungs: readonly ClassRung[] }) {
  const { xOf, yOf, unit, axis } = frame
  return (
    <>
      {bands(rungs).map((band) => (
        <path key={band[0]!.lambda} className="ladder-band" d={outline(frame, band)} />
      ))}
      {rungs.flatMap(({ lambda, losses }) =>
        losses
          .filter((loss) => loss <= axis.max)
          .map((loss, i) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: two networks may have the same loss.
              key={`${lambda} ${i}`}
              className="ladder-network"
              cx={xOf(positionOf(lambda))}
              cy={yOf(loss)}
              r={0.17 * unit}
            />
          )),
      )}
    </>
  )
}

type Banded = ClassRung & { quartiles: NonNullable<ClassRung['quartiles']> }

const isBanded = (rung: ClassRung): rung is Banded => rung.quartiles !== undefined

/** It is interrupted where too many networks have diverged. */
function bands(rungs: readonly ClassRung[]): Banded[][] {
  const found: Banded[][] = [[]]
  for (const rung of rungs) {
    if (isBanded(rung)) found.at(-1)!.push(rung)
    else found.push([])
  }
  return found.filter((band) => band.length > 1)
}

function outline({ xOf, yOf }: BoardFrame, band: readonly Banded[]): string {
  const point = (lambda: number, loss: number) => `${xOf(positionOf(lambda))} ${yOf(loss)}`
  const above = band.map(({ lambda, quartiles }) => point(lambda, quartiles.high))
  const below = band.map(({ lambda, quartiles }) => point(lambda, quartiles.low)).reverse()
  return `M${[...above, ...below].join('L')}Z`
}
