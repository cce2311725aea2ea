// Every optimizer by its id: the GLSL, for the webgl engine. A new optimizer is its file and a line here.
import { glsl as adam } from './adam'
import { glsl as adamw } from './adamw'
import { glsl as momentum } from './momentum'
import type { OptimizerGlsl, OptimizerKind } from './optimizer'
import { glsl as sgd } from './sgd'

export const optimizerGlsl: Record<OptimizerKind, OptimizerGlsl> = { sgd, momentum, adam, adamw }
