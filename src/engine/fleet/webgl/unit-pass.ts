// The two draws that follow the optimizer's step where a model's penalty acts on whole units: what each unit's is, and the step.
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import { type Draw, prepareDraw } from './draw'
import type { Network } from './network'
import { unitPullProgram } from './programs/unit-pull'
import { unitStepProgram } from './programs/unit-step'
import { regionUniform } from './region'
import type { Sheet } from './sheets/sheet'
import type { UnitSheet } from './sheets/unit-sheet'
import type { State } from './state'

/** @param pulls written by the first draw and read by the second */
export function unitDraws(
  { device, atlas, folded }: Network,
  optimizer: OptimizerKind,
  hyperparameters: Sheet,
  pulls: UnitSheet,
  from: State,
  to: State,
): Draw[] {
  const layers = atlas.layout.length
  const textures = [...from.sheets, hyperparameters].map(({ texture }) => texture)
  const shape = [
    ...pulls.regions.map(regionUniform),
    ...atlas.regions.map(regionUniform),
    ...atlas.layout.map(({ fanIn }) => [fanIn]),
  ]
  return [
    prepareDraw(device, {
      source: unitPullProgram(optimizer, layers, folded),
      textures,
      target: pulls.target,
      rectangles: pulls.regions,
      shape,
    }),
    prepareDraw(device, {
      source: unitStepProgram(optimizer, layers, folded),
      textures: [...textures, pulls.sheet.texture],
      target: to.target,
      rectangles: atlas.regions,
      shape,
    }),
  ]
}
