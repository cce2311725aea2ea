// What is drawn of networks that differ by one number, trained with the penalty and without: both losses over that number.
import { lossTop, type NetworkLosses } from '../axes/loss-top'
import { axisFromZero, type ValueAxis } from '../axes/value-axis'

/** Where the networks of one number stand. */
export interface RungPlace {
  value: number
  position: number
}

export interface RungPoint extends RungPlace {
  plain: NetworkLosses
  penalised: NetworkLosses | undefined
}

export interface RungsFrame<Point extends RungPoint = RungPoint> {
  points: Point[]
  losses: ValueAxis
  /** Of always guessing. */
  guessing: number
  hasPenalised: boolean
  hasValidation: boolean
}

/**
 * @param found one of each for each number; `penalised` is empty where there is no penalty
 * @param guessing loss of always guessing
 */
export function rungsFrame<Found extends NetworkLosses, Place extends RungPlace>(
  { plain, penalised }: { plain: readonly Found[]; penalised: readonly Found[] },
  placeOf: (found: Found) => Place,
  guessing: number,
): RungsFrame<RungPoint & Place> {
  return {
    points: plain.map((found, k) => ({ ...placeOf(found), plain: found, penalised: penalised[k] })),
    losses: axisFromZero(lossTop([...plain, ...penalised], guessing), 4),
    guessing,
    hasPenalised: penalised.length > 0,
    hasValidation: plain.some(({ validationLoss }) => validationLoss !== null),
  }
}

/** So many times as high as the axis: a line comes down from there as upright as from anywhere above. */
const FAR = 100

/** As lines go through them: of a line that is 10¹⁵ pixels long a browser draws no dashes. */
export function linePoints({ points, losses }: RungsFrame): RungPoint[] {
  const nearer = (found: NetworkLosses): NetworkLosses => ({
    ...found,
    trainingLoss: Math.min(found.trainingLoss, FAR * losses.max),
    validationLoss: found.validationLoss && Math.min(found.validationLoss, FAR * losses.max),
  })
  return points.map((point) => ({
    ...point,
    plain: nearer(point.plain),
    penalised: point.penalised && nearer(point.penalised),
  }))
}

/** Those with the penalty where it has any: theirs are the lines in full strength. */
export function mainFound({ penalised, plain }: RungPoint): NetworkLosses {
  return penalised ?? plain
}
