// What draws points, fetched when the tools are first taken out: most visits never need it.
import { LatePart } from '../../experiment/parse/late-part'
import { notLoaded } from '../../experiment/parse/not-loaded'
import type { Lab } from '../lab'
import type { Runs } from '../run/runs'
import type { Drawing, DrawingHand } from './drawing-verbs'

export function createLateDrawing(lab: Lab, runs: Runs): Drawing {
  const late = new LatePart(async () => (await import('./drawing')).createDrawing(lab, runs))
  const get = async (): Promise<DrawingHand> => {
    try {
      return await late.get()
    } catch (error) {
      late.forgetFailure()
      throw notLoaded('What draws points', error)
    }
  }
  return {
    verbs: {
      open: async () => void (await get()),
      edit: async (edit) => (await get()).edit(edit),
      undo: async () => (await get()).undo(),
      close: () => late.part?.close(),
    },
    beginGesture: () => late.part?.beginGesture(),
    begin: (cause) => late.part?.begin(cause),
  }
}
