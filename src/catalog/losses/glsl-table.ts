// Every data loss by its id: the GLSL, for the webgl engine. A new loss is its file and a line here.
import { glsl as bce } from './bce'
import { glsl as cce } from './cce'
import type { LossGlsl, LossKind } from './loss'
import { glsl as mse } from './mse'

export const lossGlsl: Record<LossKind, LossGlsl> = { mse, bce, cce }
