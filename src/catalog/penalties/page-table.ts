// Every penalty by its id: what the page says of them, in the order of its picker. A new penalty is its file and a line here.
import { page as elastic } from './elastic'
import { page as group } from './group'
import { page as l1 } from './l1'
import { page as l2 } from './l2'
import { page as maxnorm } from './max-norm'
import { page as none } from './none'
import type { PenaltyKind, PenaltyPage } from './penalty'

export const penaltyPage: Record<PenaltyKind, PenaltyPage> = { none, l2, l1, elastic, group, maxnorm }
