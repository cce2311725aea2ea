// Every penalty by its id, in each language, for exports. A new penalty is its file and a line here.
import { code as elastic } from './elastic'
import { code as group } from './group'
import { code as l1 } from './l1'
import { code as l2 } from './l2'
import { code as maxnorm } from './max-norm'
import { code as none } from './none'
import type { PenaltyCode, PenaltyKind } from './penalty'

export const penaltyCode: Record<PenaltyKind, PenaltyCode> = { none, l2, l1, elastic, group, maxnorm }
