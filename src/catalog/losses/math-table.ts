// Every data loss by its id: the functions, for the cpu engine and the tests. A new loss is its file and a line here.
import { math as bce } from './bce'
import { math as cce } from './cce'
import type { LossKind, LossMath } from './loss'
import { math as mse } from './mse'

export const lossMath: Record<LossKind, LossMath> = { mse, bce, cce }
