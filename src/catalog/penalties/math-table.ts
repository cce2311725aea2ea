// Every penalty by its id: the functions, for the cpu engine and the tests. A new penalty is its file and a line here.
import { math as elastic } from './elastic'
import { math as group } from './group'
import { math as l1 } from './l1'
import { math as l2 } from './l2'
import { math as maxnorm } from './max-norm'
import { math as none } from './none'
import type { PenaltyKind, PenaltyMath } from './penalty'

export const penaltyMath: Record<PenaltyKind, PenaltyMath> = { none, l2, l1, elastic, group, maxnorm }
