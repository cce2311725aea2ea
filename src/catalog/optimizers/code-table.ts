// Every optimizer by its id, in each language, for exports. A new optimizer is its file and a line here.
import { code as adam } from './adam'
import { code as adamw } from './adamw'
import { code as momentum } from './momentum'
import type { OptimizerCode, OptimizerKind } from './optimizer'
import { code as sgd } from './sgd'

export const optimizerCode: Record<OptimizerKind, OptimizerCode> = { sgd, momentum, adam, adamw }
