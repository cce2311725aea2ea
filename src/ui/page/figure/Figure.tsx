// A figure in another page comes late, and the rooms that it may show are handed to it: what two scripts import and what
// itself fetches more would be cut into small scripts, which every visit would pay for.
import { isEmbedded } from '../../kit/embedded'
import { late } from '../../kit/late/late'
import { TermNotesSlot } from '../../kit/terms/TermNotesSlot'
import { LossCard } from '../cards/LossCard'
import { WeightsCard } from '../cards/WeightsCard'
import { LateFit } from '../fit/LateFit'
import { StepCounter } from '../header/StepCounter'
import { LambdaControl } from '../penalty/LambdaControl'
import { PenaltyPicker } from '../penalty/PenaltyPicker'
import { plainText, Verdict } from '../Verdict'
import type { FigureRooms } from './figure-rooms'

const rooms: FigureRooms = {
  counter: StepCounter,
  sentence: Verdict,
  fit: LateFit,
  loss: LossCard,
  weights: WeightsCard,
  penalty: PenaltyPicker,
  lambda: LambdaControl,
  notes: TermNotesSlot,
}

/** On the page itself there is nothing to fetch ahead. */
const EmbeddedPage = isEmbedded ? late(async () => (await import('./EmbeddedPage')).EmbeddedPage) : undefined

/** Undefined where the page is no figure. */
export const Figure = EmbeddedPage && (() => <EmbeddedPage rooms={rooms} sentenceOf={plainText} />)

/** Resolves once the page can be drawn at once. */
export const fetchedFigure = async () => EmbeddedPage?.fetched()
