// Pins the moment that is shown. Fetched in idle time, or with the first pin.
import { History } from '../../../session/history'
import type { PinnedMoment } from '../../../session/pins/pin'
import type { Session } from '../../../session/session'
import { thin } from '../../kit/charts/steps/thin'
import { heldFrame } from './held-frame'
import { comparedNow, pins } from './pins-on-page'

/** A chart of five runs draws no more of each. */
const MOST_ROWS = 300

/** @throws where there is nothing to be pinned */
export async function pinMoment({ store, history }: Session): Promise<void> {
  const state = store.getState()
  const compared = comparedNow(state)
  if (!compared) throw new Error('There is nothing to pin yet: nothing has been measured.')
  const { prediction, parameters, marks } = state
  const frame = heldFrame(state)
  const moment: PinnedMoment = {
    ...compared,
    ...(prediction && { values: prediction.values.slice() }),
    ...(parameters && { parameters: parameters.values.slice() }),
    ...(frame && { frame }),
    history: thinned(history, compared.step),
    marks: marks.filter(({ step }) => step <= compared.step).map(({ step, label }) => ({ step, label })),
  }
  await pins.add(moment)
}

/** Up to a step, with every peak and valley of both losses. */
function thinned(history: History, until: number): History {
  const count = history.indexAt(until) + 1
  const column = (name: 'step' | 'dataLoss' | 'validationLoss') =>
    Float64Array.from({ length: count }, (_, i) => history.at(i, name))
  const kept = thin(column('step'), [column('dataLoss'), column('validationLoss')], MOST_ROWS)
  const [all, width] = [history.rows, history.width]
  const rows = new History()
  for (const i of kept) rows.append(all.subarray(i * width, (i + 1) * width), width)
  return rows
}
