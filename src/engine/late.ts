// What trains beside the visitor's run, or answers what is asked now and then: loaded when it is first needed, not before.
import type { CompanionReport } from '../protocol/report'
import { CompanionCapacity } from './companions/companion-capacity'
import { CompanionFolds } from './companions/companion-folds'
import { CompanionLadder } from './companions/companion-ladder'
import { CompanionResampling } from './companions/companion-resampling'
import { CompanionTwin } from './companions/companion-twin'
import { SpareTime } from './companions/spare-time'
import type { Engine } from './device/engine'
import { dataGradientOf, lossPlaneOf } from './forces/forces'
import { inSlices } from './forces/slices'
import { trainLadder } from './ladder'
import { openTestSet } from './test-set'

export type Late = ReturnType<typeof createLate>

export function createLate(
  engine: Engine,
  send: (report: CompanionReport, transfer: Transferable[]) => void,
) {
  const tell = (report: CompanionReport) => send(report, [])
  const time = new SpareTime()
  const twin = new CompanionTwin(engine, send, time)
  const ladder = new CompanionLadder(engine, tell, time)
  const folds = new CompanionFolds(engine, tell, time)
  const resampling = new CompanionResampling(engine, tell, time)
  const capacity = new CompanionCapacity(engine, tell, time)
  const companions = [twin, ladder, folds, resampling, capacity]
  // In a part of its own: it brings a library of matrices.
  const closedForm = () => import('./double-descent/double-descent')
  const answers = { closedForm, trainLadder, openTestSet, dataGradientOf, lossPlaneOf, inSlices }
  return { companions, twin, ladder, folds, resampling, capacity, ...answers }
}
