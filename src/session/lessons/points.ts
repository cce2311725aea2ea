// The points that the fit draws: what they are, and what the network answers to them.
import type { Point, Split } from '../../catalog/lessons/lesson'
import { probabilityOfOne } from '../../catalog/losses/probabilities'
import type { RunDescription } from '../../protocol/run-description'
import { VALIDATION_DRAWN } from '../drawn-points'
import type { Session } from '../session'

/** As it is given, before anything is asked of the network. */
export type GivenPoint = Omit<Point, 'answer'>

export function givenPoints(run: RunDescription, split: Split): GivenPoint[] {
  const { inputs, targets, flipped } = run[split]
  const drawn = split === 'training' ? inputs : inputs.slice(0, VALIDATION_DRAWN)
  return drawn.map((row, i) => {
    const target = targets[i] as number[]
    const given = target.length === 1 ? (target[0] as number) : target.indexOf(1)
    return { inputs: row, given, isFlipped: flipped[i] === true }
  })
}

/** Those of both splits. */
export async function answeredPoints(session: Session): Promise<Record<Split, Point[]>> {
  const run = session.store.getState().run as RunDescription
  const [training, validation] = [givenPoints(run, 'training'), givenPoints(run, 'validation')]
  const outputs = await session.predict([...training, ...validation].map(({ inputs }) => [...inputs]))
  const answered = (points: GivenPoint[], first: number) =>
    points.map((point, i) => ({ ...point, answer: answerOf(outputs[first + i] as number[], run) }))
  return { training: answered(training, 0), validation: answered(validation, training.length) }
}

/** As accuracy is counted. */
function answerOf(outputs: number[], { task, loss }: RunDescription): number {
  const [output = Number.NaN] = outputs
  if (task === 'regression') return output
  if (outputs.length > 1)
    return outputs.reduce((best, value, k) => (value > (outputs[best] as number) ? k : best), 0)
  return probabilityOfOne(output, loss) > 0.5 ? 1 : 0
}

/** Where it stands in the picture: over both its inputs, or its value over its one input. */
export function spotOf({ inputs, given }: GivenPoint): readonly [x: number, y: number] {
  const [x = 0, y = given] = inputs
  return [x, y]
}
