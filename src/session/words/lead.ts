// How the sentence on top leads on, once λ has helped: too far and back, then to exact zeros, then to another preset.

import { significant } from '../../catalog/number-text'
import { penaltyPage } from '../../catalog/penalties/page-table'
import { type PresetId, presets } from '../../catalog/presets/preset-table'
import type { LabState } from '../state'
import type { Chapter } from './story-so-far'

/** In the marks of `segments`; empty where it is not its turn. */
export function leadOn(state: LabState): string {
  const { story, revision, run } = state
  const said = story?.said
  if (!said || isSilent(state) || story.done.includes(said.chapter)) return ''
  const isNew = said.revision === revision && said.run === run?.run
  return isNew ? ` {p:${words[said.chapter](state)}}` : ''
}

/** Where λ is too strong because that was asked for, and one press undoes it. */
export function leadBack(state: LabState): string | undefined {
  const { story, canGoBack, marks, run } = state
  const said = story?.said
  if (said?.chapter !== 'too-far' || isSilent(state) || !canGoBack || said.run !== run?.run) return undefined
  const isUndone = marks.at(-1)?.label.startsWith(`λ ${significant(said.lambda)} →`)
  return isUndone ? `Now press ${wayBackOf(state)}.` : undefined
}

const words: Record<Chapter, (state: LabState) => string> = {
  'too-far': (state) => `Now pull λ too far, and press ${wayBackOf(state)}.`,
  zeros: () => Object.values(penaltyPage).find(({ lead }) => lead)?.lead ?? '',
  elsewhere: ({ presetId }) => `Now another preset: ${presets[presetAfter(presetId)].label}.`,
}

/** A lesson says itself what to do, and of a step that is looked back at nothing goes on. */
function isSilent({ isLed, lookBack }: LabState): boolean {
  return isLed === true || lookBack?.moment !== undefined
}

function wayBackOf({ lacksKeys }: LabState): string {
  return lacksKeys ? '“Back to before this change”' : 'Z'
}

/** The next of the picker that does not leave λ alone. */
function presetAfter(id: PresetId): PresetId {
  const ids = Object.keys(presets) as PresetId[]
  const from = ids.indexOf(id) + 1
  const others = [...ids.slice(from), ...ids.slice(0, from)]
  return others.find((other) => !('instead' in presets[other])) ?? id
}
