// Every optimizer by its id: the words, for the page. A new optimizer is its file and a line here.
import { page as adam } from './adam'
import { page as adamw } from './adamw'
import { page as momentum } from './momentum'
import type { OptimizerKind, OptimizerPage } from './optimizer'
import { page as sgd } from './sgd'

export const optimizerPage: Record<OptimizerKind, OptimizerPage> = { sgd, momentum, adam, adamw }
