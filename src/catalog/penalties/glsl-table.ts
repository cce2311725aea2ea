// Every penalty by its id: the GLSL, for the webgl engine. A new penalty is its file and a line here.
import { glsl as elastic } from './elastic'
import { glsl as group } from './group'
import { glsl as l1 } from './l1'
import { glsl as l2 } from './l2'
import { glsl as maxnorm } from './max-norm'
import { glsl as none } from './none'
import type { PenaltyGlsl, PenaltyKind } from './penalty'

export const penaltyGlsl: Record<PenaltyKind, PenaltyGlsl> = { none, l2, l1, elastic, group, maxnorm }
