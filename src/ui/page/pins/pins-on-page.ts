// The pins of this page, and which of them are compared with what is shown.
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { pinsOnDevice } from '../../../session/pins/kept-pins'
import type { Compared, Pin } from '../../../session/pins/pin'
import { createPins } from '../../../session/pins/pins'
import { experimentShown } from '../../../session/run/looking-back'
import type { LabState } from '../../../session/state'
import { labelsOf } from '../fit/memorised'

export const pins = createPins(pinsOnDevice())

/** In the order of their letters. */
export function usePins(): readonly Pin[] {
  const all = useStore(pins.store, (state) => state.pins)
  return useMemo(() => all.toSorted((a, b) => a.letter.localeCompare(b.letter)), [all])
}

/** What is shown, as a pin has it; nothing before anything is measured. */
export function comparedNow(state: LabState): Compared | undefined {
  const { run, latest, divergedAt } = state
  const labels = labelsOf(state)
  if (!run || !latest) return undefined
  return {
    experiment: experimentShown(state),
    run,
    step: latest.step,
    latest,
    ...(labels && { labels }),
    ...(divergedAt !== undefined && { divergedAt }),
  }
}
