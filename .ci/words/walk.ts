// Walks a lab through situations as a visitor would, and says after each what the page says.
import type { PresetId } from '../../src/catalog/presets/preset-table'
import type { Tuning } from '../../src/experiment/experiment'
import type { PointEdit } from '../../src/experiment/points/point-edit'
import type { LabState } from '../../src/session/state'
import { judge, verdict } from '../../src/session/words/verdict'
import type { VerdictKind } from '../../src/session/words/verdict-kind'
import type { LabInProcess } from '../strangers/lab-in-process'

export interface Act {
  /** Chosen first. */
  preset?: PresetId
  /** Taken after the change. */
  steps?: number
  tune?: Tuning
  /** "Back to before this change". */
  back?: true
  /** Points that are drawn into it. */
  draw?: PointEdit[]
  /** Shows this step again. */
  recall?: number
  /** The page as it stands; without it as it looks while the run trains. */
  rests?: true
  /** As it is read where there are no keys. */
  touch?: true
  /** As it is read beside a lesson. */
  led?: true
}

/** What is done, and what the page then says. */
export type Station = [act: Act, kind: VerdictKind, sentence: string]

export interface Walk {
  title: string
  preset: PresetId
  /** What is loaded instead of the preset's own experiment. */
  load?: object
  stations: Station[]
}

export async function begin(
  { session, lab }: LabInProcess,
  { preset, load }: Pick<Walk, 'preset' | 'load'>,
): Promise<void> {
  await session.loadPreset(preset)
  if (load) await lab.load(load)
  // Each is a visit of its own.
  session.store.setState({ story: { done: [] } })
}

export async function take(
  { session, lab }: LabInProcess,
  { preset, steps = 0, tune, back, draw = [], recall, rests, touch, led }: Act,
): Promise<[kind: string, sentence: string]> {
  if (preset) await session.loadPreset(preset)
  session.beginGesture()
  if (tune) await session.tune(tune)
  if (back) await session.goBack()
  for (const edit of draw) await session.drawing.edit(edit)
  if (steps > 0) await lab.run(steps)
  if (recall !== undefined) {
    await session.lookBack()
    await session.recall(recall)
  }
  const state = { ...session.store.getState(), lacksKeys: touch === true, isLed: led === true }
  const shown: LabState = rests || state.status !== 'paused' ? state : { ...state, status: 'running' }
  return [
    judge(shown).kind,
    verdict(shown)
      .map(({ text }) => text)
      .join(''),
  ]
}
