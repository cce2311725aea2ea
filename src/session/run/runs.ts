// Beginning a run: from an experiment of any origin, from a preset, or once more from step 0.
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import { isPresetId } from '../../experiment/address/address'
import { type Experiment, type TunableSettings, tunableSettings } from '../../experiment/experiment'
import { found, refuse } from '../../experiment/parse/bad-input'
import { parseExperiment } from '../../experiment/parse/parse'
import type { Planned } from '../../protocol/commands'
import type { RunPast } from '../../protocol/record'
import type { RunDescription } from '../../protocol/run-description'
import type { SoundParameters } from '../../protocol/snapshot'
import type { History } from '../history'
import type { Lab } from '../lab'
import type { LabState, Mark } from '../state'
import { without } from '../store'
import type { Cause } from '../study'
import { tunableValues } from '../words/change'
import { describeChange } from '../words/marks'
import type { Ask } from '../worker/engine-client'
import { createGhosts } from './ghosts'
import { firstRest } from './playing'
import { metricsOf, newestRow } from './reports'
import { heldFrom, lowestOf, resumed } from './resumption'

const ofTheRun = [
  'latest',
  'best',
  'prediction',
  'parameters',
  'labels',
  'outputs',
  'reason',
  'divergedAt',
  'planned',
  'finalPredictions',
  'lookBack',
  'ghost',
  'pointsSince',
  'beforeEdit',
] as const

/** What is exchanged in an experiment. */
export type NamedData = Pick<Experiment, 'data' | 'name'>

/** A run that stands elsewhere than at its beginning, with what the page knows of it. */
export interface TakenUp {
  experiment: Experiment
  presetId: PresetId
  /** For the worker. */
  from: SoundParameters
  past: RunPast
  /** What was measured until then. */
  rows: Float64Array
  width: number
  /** What else the page shows of it. */
  shown: Partial<LabState>
}

interface Begun {
  takenUp?: TakenUp | undefined
  planned?: readonly Planned[] | undefined
}

export interface Runs {
  /** @param planned what is tuned by itself on the way */
  load(input: unknown, presetId?: PresetId, planned?: readonly Planned[]): Promise<void>
  loadPreset(id: string): Promise<void>
  /** A run that was saved; it stands where it stood. */
  takeUp(run: TakenUp): Promise<void>
  /** The run before is kept as a ghost. */
  restart(input: unknown): Promise<void>
  /** Likewise. */
  reset(): Promise<void>
  /** A control that is dragged restarts many times: the ghost stays the run before the gesture. */
  beginGesture(): void
  /**
   * The experiment that the lost worker had into another; one that is being set up follows by itself.
   *
   * @param ask of the new worker
   * @param known of the run that was lost
   * @param past what is behind it, where that is known
   * @returns what it goes on from; nothing: it is at its beginning
   */
  reload(ask: Ask, known?: SoundParameters, past?: RunPast): Promise<SoundParameters | undefined>
  /** Whether an experiment is shown that no worker has yet. */
  isSettingUp(): boolean
  /**
   * Goes on from a step that the worker has kept; the run that is left is kept as a ghost.
   *
   * @param then what it was trained with there: what is different now becomes a mark
   * @param left what the run that is left is called
   */
  fork(step: number, then: TunableSettings, left: string): Promise<void>
  /**
   * The run goes on with other data of the same shape, and what they are called, training if it trained.
   *
   * @param after what the state is then besides, of the state before and the step where they were exchanged
   * @throws where the data are refused, or the run cannot go on with them
   */
  exchange(named: NamedData, after: (before: LabState, step: number) => Partial<LabState>): Promise<void>
}

interface Listener {
  /** The worker has set up another run: what is known of the one before does not hold. */
  onBegin(cause: Cause): void
  /** The store has it. */
  onBegun(cause: Cause): void
}

export function createRuns({ store, history, ask }: Lab, { onBegin, onBegun }: Listener): Runs {
  const ghosts = createGhosts(history)

  /** @param before the experiment of a run that is to be kept as a ghost */
  const begin = (
    cause: Cause,
    description: RunDescription,
    before?: Experiment,
    { takenUp, planned }: Begun = {},
  ) => {
    const state = store.getState()
    // A load that a newer one replaced resolves with the newer one's run.
    if (description === state.run && !takenUp && !planned) return
    const ghost = before && ghosts.after(state, before)
    history.clear()
    if (takenUp) history.append(takenUp.rows, takenUp.width)
    onBegin(cause)
    store.setState(
      {
        ...without(state, ...ofTheRun),
        ...(ghost && { ghost }),
        run: description,
        status: 'ready',
        step: 0,
        layerNorms: [],
        historyVersion: state.historyVersion + 1,
        marks: [],
        canGoBack: false,
        restsAt: firstRest(state),
        ...(planned && { planned }),
        ...(takenUp && known(takenUp, history)),
      },
      true,
    )
    onBegun(cause)
  }

  const goOn = (cause: Cause, description: RunDescription, step: number, marks: Mark[]) => {
    onBegin(cause)
    const state = store.getState()
    // In another run, or on other points, what was planned would be no replay.
    const before = cause === 'revival' ? state : without(state, 'planned')
    store.setState(resumed(before, history, description, step, marks), true)
    onBegun(cause)
  }

  let newestEdition = 0
  /** Shown at once, as with `open`; taken back where it is refused. */
  const exchange: Runs['exchange'] = async (named, after) => {
    const own = ++newestEdition
    const { experiment: old, revision } = store.getState()
    const experiment = parseExperiment(withData(old, named))
    store.setState({ experiment })
    try {
      const { description, step, row, edition } = await ask('exchange', {
        experiment,
        revision,
        edition: own,
      })
      // Replaced on the way by a newer one, which does the rest.
      if (edition !== own) return
      const before = store.getState()
      // First: neither what was best of other points nor what came out for each is true of these.
      store.setState({ ...without(before, 'labels', 'outputs'), pointsSince: step }, true)
      goOn('exchange', description, step, before.marks)
      // At once: what was counted of other points is not true of these.
      history.append(row, row.length)
      const best = lowestOf(history, { since: step })
      store.setState({
        ...metricsOf(row),
        ...(best && { best }),
        status: statusOn(before, step),
        ...after(before, step),
      })
    } catch (error) {
      store.setState((now) => ({ experiment: withData(now.experiment, old) }))
      throw error
    }
  }

  let newest = 0
  /** What the worker has, while something else is shown already. */
  let standing: Pick<LabState, 'experiment' | 'presetId' | 'isPenaltyMoved'> | undefined

  /** Shown at once, so that a control which is being dragged shows its value; taken back if the worker refuses it. */
  const open = async (
    experiment: Experiment,
    chosen?: PresetId,
    { keepsGhost = false, takenUp, planned }: { keepsGhost?: boolean } & Begun = {},
  ) => {
    const { revision, experiment: before, ...shown } = store.getState()
    const turn = ++newest
    standing ??= { experiment: before, presetId: shown.presetId, isPenaltyMoved: shown.isPenaltyMoved }
    const opened = {
      experiment,
      presetId: chosen ?? shown.presetId,
      isPenaltyMoved: !chosen && shown.isPenaltyMoved,
    }
    store.setState({ ...opened, isSettingUp: true })
    try {
      const { from, past } = takenUp ?? {}
      const description = await ask('load', {
        experiment,
        revision,
        ...(from && { from }),
        ...(past && { past }),
        ...(planned && { planned }),
      })
      // Where something newer is asked for, the run may be that already.
      const own = turn === newest ? { takenUp, planned } : {}
      begin('load', description, keepsGhost ? standing?.experiment : undefined, own)
      standing = turn === newest ? undefined : opened
      if (!standing) store.setState({ isSettingUp: false })
    } catch (error) {
      if (turn === newest && standing) {
        store.setState({ ...standing, isSettingUp: false })
        standing = undefined
      }
      throw error
    }
  }

  return {
    async load(input, presetId, planned) {
      await open(parseExperiment(input), presetId, { planned })
    },

    async loadPreset(id) {
      if (!isPresetId(id)) return refuse('preset', found(id), `one of ${Object.keys(presets).join(', ')}`)
      await open(parseExperiment(presets[id].experiment), id)
    },

    takeUp: (takenUp) => open(takenUp.experiment, takenUp.presetId, { takenUp }),

    async restart(input) {
      await open(parseExperiment(input), undefined, { keepsGhost: true })
    },

    async reset() {
      const { experiment, revision } = store.getState()
      ghosts.beginGesture()
      begin('reset', await ask('reset', { settings: tunableSettings(experiment), revision }), experiment)
    },

    beginGesture: ghosts.beginGesture,

    async reload(askNew, known, past) {
      const { revision, planned, ...shown } = store.getState()
      const { experiment } = standing ?? shown
      const description = await askNew('load', {
        experiment,
        revision,
        ...(known && { from: known }),
        ...(known && past && { past }),
        ...(planned && { planned }),
      })
      if (known) goOn('revival', description, known.step, heldFrom(store.getState().marks, known.step))
      else begin('revival', description, undefined, { planned })
      return known
    },

    isSettingUp: () => standing !== undefined,

    exchange,

    async fork(step, then, left) {
      const { experiment, revision } = store.getState()
      const description = await ask('fork', { step, settings: tunableSettings(experiment), revision })
      const before = store.getState()
      const ghost = ghosts.left(before, left)
      const upTo = before.marks.filter((mark) => mark.step <= step)
      goOn('fork', description, step, upTo)
      // Meanwhile it may have been tuned.
      const { marks, experiment: now } = store.getState()
      const change = { from: tunableValues({ ...now, ...then }), to: tunableValues(now) }
      const label = describeChange(change)
      store.setState({
        ...(ghost && { ghost }),
        ...(label !== '' && { marks: [...marks, { step, label, change }] }),
      })
    },
  }
}

/** It trains on where it trained. */
function statusOn({ status }: LabState, step: number): LabState['status'] {
  if (status === 'running') return status
  return step === 0 ? 'ready' : 'paused'
}

function withData({ name: _, ...experiment }: Experiment, { data, name }: NamedData): Experiment {
  return { ...experiment, data, ...(name !== undefined && { name }) }
}

/** @param history with its rows */
function known({ rows, width, shown }: TakenUp, history: History): Partial<LabState> {
  const best = lowestOf(history, { since: shown.pointsSince })
  return { ...shown, ...newestRow(rows, width), ...(best && { best }) }
}
