// The page of a class comes late, where the address names a room; what it shows of this page is handed to it, as to a figure.
import { LossFigure } from '../../kit/charts/loss/LossFigure'
import { late } from '../../kit/late/late'
import { TermNotesSlot } from '../../kit/terms/TermNotesSlot'
import { LateFit } from '../fit/LateFit'
import { Notice } from '../Notice'

const rooms = { fit: LateFit, loss: LossFigure, notice: Notice, notes: TermNotesSlot }

/** Elsewhere there is nothing to fetch, ahead neither. */
const ClassPage = /[?&]room=/.test(location.search)
  ? late(async () => (await import('../../../class/ui/ClassPage')).ClassPage)
  : undefined

/** Undefined where the address names no room. */
export const InClass = ClassPage && (() => <ClassPage rooms={rooms} />)
