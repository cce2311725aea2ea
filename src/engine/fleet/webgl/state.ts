// What training changes: parameters and the optimizer's slots, in one set of textures that one draw writes together.
import { optimizerGlsl } from '../../../catalog/optimizers/glsl-table'
import type { OptimizerKind } from '../../../catalog/optimizers/optimizer'
import type { GpuDevice } from '../../device/gpu-device'
import { type Draw, drawing, prepareDraw } from './draw'
import type { ParameterAtlas } from './parameter-atlas'
import { copyProgram } from './programs/copy'
import { createSheet, type Sheet } from './sheets/sheet'
import { createTarget, type Target } from './target'

export interface State {
  /** Parameters first, then the slots. */
  sheets: Sheet[]
  target: Target
  dispose(): void
}

/** The texture that holds every model's parameters. */
export function parameterTexture({ sheets }: State): WebGLTexture {
  return (sheets[0] as Sheet).texture
}

export function createState(device: GpuDevice, atlas: ParameterAtlas, optimizer: OptimizerKind): State {
  const count = 1 + optimizerGlsl[optimizer].slots
  const sheets = Array.from({ length: count }, () => createSheet(device, atlas.width, atlas.height))
  const target = createTarget(device, sheets)
  return {
    sheets,
    target,
    dispose() {
      target.dispose()
      for (const sheet of sheets) sheet.dispose()
    },
  }
}

/** A draw rather than a blit: every device that trains can do it. */
export function copyState(device: GpuDevice, from: State, to: State): void {
  const copy: Draw = prepareDraw(device, {
    source: copyProgram(from.sheets.length),
    textures: from.sheets.map(({ texture }) => texture),
    target: to.target,
  })
  drawing(device, () => copy.run())
  copy.dispose()
}
