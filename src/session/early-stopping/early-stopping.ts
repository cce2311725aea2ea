// Early stopping while the visitor has it on: the rule follows the curve, and brings a run that plays to rest once.
import { measuredStep, measurementIndex } from '../../protocol/schedule'
import type { Lab } from '../lab'
import { notify } from '../notify'
import type { LookingBack } from '../run/looking-back'
import type { Playing } from '../run/playing'
import type { Snapshots } from '../run/snapshots'
import type { EarlyStoppingRule, EarlyStoppingState } from '../state'
import { without } from '../store'
import type { Cause } from '../study'
import { type EarlyStop, earlyStop } from './rule'

export interface EarlyStopping {
  /** Another rule, or none. What it would have done already it only says. */
  set(rule: EarlyStoppingRule | undefined): void
  /** The best measured step before the stop becomes the run, and stays paused. */
  restore(): Promise<void>
  /** The earliest step at which the rule can bring the run to rest; infinite where it cannot. */
  stopsAt(): number
  /** A report has been taken in. */
  follow(): void
  /** A run has been set up. */
  begin(cause: Cause): void
}

interface Parts {
  playing: Playing
  snapshots: Snapshots
  lookingBack: LookingBack
}

export function createEarlyStopping(lab: Lab, parts: () => Parts): EarlyStopping {
  const { store } = lab
  const own = () => store.getState().earlyStopping
  const show = (earlyStopping: EarlyStoppingState) => store.setState({ earlyStopping })

  const restore = async (): Promise<void> => {
    const { best, stop } = own()?.verdict ?? {}
    if (!best || stop === undefined) return
    const isRestored = await parts().lookingBack.restore(best.step)
    const after = own()
    if (isRestored && after) show({ ...after, stopped: { step: stop, best, isRestored: true } })
  }

  const rest = async ({ stop, best }: EarlyStop & { stop: number }, rule: EarlyStoppingState) => {
    const { playing, snapshots } = parts()
    show({ ...rule, stopped: { step: stop, ...(best && { best }), isRestored: false } })
    // It may be beyond the step already, where the rule was chosen while it trained.
    if (store.getState().status === 'running') await snapshots.pause()
    else playing.stop()
    if (rule.restores) await restore()
  }

  return {
    set(rule) {
      const before = own()
      if (!rule) store.setState(without(store.getState(), 'earlyStopping'), true)
      else if (before?.patience === rule.patience) show({ ...before, ...rule })
      else show({ ...rule, ...judged(lab, rule) })
      if (before?.patience !== rule?.patience) parts().playing.again()
    },
    restore,
    stopsAt() {
      const rule = own()
      const isOver = !rule || rule.stopped || rule.verdict?.stop !== undefined
      const verdict = isOver ? undefined : judged(lab, rule).verdict
      if (isOver || !verdict) return Number.POSITIVE_INFINITY
      const stride = store.getState().run?.stride
      const measured = measurementIndex(lastStep(lab), stride)
      return verdict.stop ?? measuredStep(measured + rule.patience - verdict.waited, stride)
    },
    follow() {
      const rule = own()
      if (!rule) return
      const now = { ...rule, ...judged(lab, rule) }
      show(now)
      const { stop } = now.verdict ?? {}
      const isNew = stop !== undefined && rule.verdict?.stop === undefined
      if (isNew && !rule.stopped && parts().playing.isWished())
        rest({ ...now.verdict!, stop }, now).catch((error) => notify(store, error))
    },
    begin(cause) {
      const rule = own()
      if (!rule) return
      const { patience, restores, stopped } = rule
      const isAnother = cause === 'load' || cause === 'reset' || cause === 'exchange'
      const fresh = { patience, restores, ...(!isAnother && stopped && { stopped }) }
      show({ ...fresh, ...judged(lab, fresh) })
    },
  }
}

/** Nothing where no rows are held back. A stop stands while the run stands beyond it: of a very long one the history is thinned. */
function judged({ store, history }: Lab, rule: EarlyStoppingState): Pick<EarlyStoppingState, 'verdict'> {
  const { run, pointsSince = 0 } = store.getState()
  if (!run || run.validation.inputs.length === 0) return {}
  const said = rule.verdict
  if (said?.stop !== undefined && history.indexAt(said.stop) >= 0 && lastStep({ history }) >= said.stop)
    return { verdict: said }
  // What was measured on other points is no part of this curve.
  const first = history.indexAt(pointsSince - 1) + 1
  const curve = {
    count: history.count - first,
    stepAt: (i: number) => history.at(first + i, 'step'),
    lossAt: (i: number) => history.at(first + i, 'validationLoss'),
  }
  return { verdict: earlyStop(curve, rule.patience) }
}

function lastStep({ history }: Pick<Lab, 'history'>): number {
  return history.count > 0 ? history.at(history.count - 1, 'step') : 0
}
