// Points of a curve that is a formula. Late: only who chooses it loads what reads formulas.
import { drawCurve } from '../curves/curve'
import { formulaOf } from './on-interval'
import { STANDARD } from './standard'

export const math = drawCurve(({ expression = STANDARD }) => formulaOf(expression))
