// Every optimizer by its id: the functions, for the cpu engine and the tests. A new optimizer is its file and a line here.
import { math as adam } from './adam'
import { math as adamw } from './adamw'
import { math as momentum } from './momentum'
import type { OptimizerKind, OptimizerMath } from './optimizer'
import { math as sgd } from './sgd'

export const optimizerMath: Record<OptimizerKind, OptimizerMath> = { sgd, momentum, adam, adamw }
