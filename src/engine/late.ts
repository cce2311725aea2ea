// What trains beside the visitor's run, or answers what is asked now and then: loaded when it is first needed, not before.
import type { CompanionReport } from '../protocol/report'
import { CompanionLadder } from '../studies/every-lambda/engine/companion-ladder'
import { trainLadder } from '../studies/every-lambda/engine/ladder'
import { CompanionCapacity } from '../studies/every-width/engine/companion-widths'
import { CompanionResampling } from '../studies/resampling/engine/companion-resampling'
import { CompanionFolds } from '../studies/suggest-lambda/engine/companion-folds'
import { openTestSet } from '../studies/test-set/engine/test-set'
import { CompanionTwin } from '../studies/twin/engine/companion-twin'
import { dataGradientOf, lossPlaneOf } from '../studies/why-zeros/engine/forces'
import { inSlices } from '../studies/why-zeros/engine/slices'
import { SpareTime } from './beside/spare-time'
import type { Engine } from './device/engine'

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
  const closedForm = () => import('../studies/double-descent/engine/double-descent')
  const answers = { closedForm, trainLadder, openTestSet, dataGradientOf, lossPlaneOf, inSlices }
  return { companions, twin, ladder, folds, resampling, capacity, ...answers }
}
