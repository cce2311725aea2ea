// The store as it is before anything has run, and the way to take an optional value out of it again.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PresetId } from '../catalog/presets/preset-table'
import type { Experiment } from '../experiment/experiment'
import type { LabState } from './state'
import type { StudyStates } from './study-states'

export function createLabStore(
  presetId: PresetId,
  experiment: Experiment,
  studies: StudyStates,
): StoreApi<LabState> {
  return createStore<LabState>(() => ({
    connection: 'starting',
    presetId,
    experiment,
    revision: 0,
    reportedRevision: 0,
    status: 'ready',
    step: 0,
    layerNorms: [],
    studies,
    historyVersion: 0,
    marks: [],
    touched: false,
    isPenaltyMoved: false,
    canGoBack: false,
    speed: 'preset',
  }))
}

type OptionalKey = { [K in keyof LabState]-?: undefined extends LabState[K] ? K : never }[keyof LabState]

/** The state without these. */
export function without(state: LabState, ...keys: OptionalKey[]): LabState {
  const kept = { ...state }
  for (const key of keys) delete kept[key]
  return kept
}
