// Every data loss by its id: the words, for the page. A new loss is its file and a line here.
import { page as bce } from './bce'
import { page as cce } from './cce'
import type { LossKind, LossPage } from './loss'
import { page as mse } from './mse'

export const lossPage: Record<LossKind, LossPage> = { mse, bce, cce }
