// The page of a class comes late, where the address names a room; what it shows of this page is handed to it, as to a figure.
import { LossFigure } from '../../kit/charts/loss/LossFigure'
import { isInClass } from '../../kit/embedded'
import { late } from '../../kit/late/late'
import { TermNotesSlot } from '../../kit/terms/TermNotesSlot'
import { LateFit } from '../fit/LateFit'

const rooms = { fit: LateFit, loss: LossFigure, notes: TermNotesSlot }

/** Elsewhere there is nothing to fetch, ahead neither. */
const ClassPage = isInClass
  ? late(async () => (await import('../../../class/ui/ClassPage')).ClassPage)
  : undefined

/** Undefined where the address names no room. */
export const InClass = ClassPage && (() => <ClassPage rooms={rooms} />)
