// Every data loss by its id, in each language, for exports. A new loss is its file and a line here.
import { code as bce } from './bce'
import { code as cce } from './cce'
import type { LossCode, LossKind } from './loss'
import { code as mse } from './mse'

export const lossCode: Record<LossKind, LossCode> = { mse, bce, cce }
