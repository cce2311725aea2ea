// The two files of a LayersModel. Fetched when one is first saved, and TensorFlow.js with it.
import { modelFiles } from '../../../../session/layers-model/layers-model'
import type { Session } from '../../../../session/session'
import { fileNameOf } from '../../../kit/file-name'
import type { SavedFiles } from './saved-file'

/** @see docs/files.md */
export async function layersModel(session: Session): Promise<SavedFiles> {
  const network = await session.network()
  const [name, weightsName] = ['-model.json', '-model.weights.bin'].map((ending) =>
    fileNameOf(session.experiment(), ending),
  ) as [string, string]
  const { topology, weights, takesFeatures } = await modelFiles(network, weightsName)
  return {
    file: { name, content: topology, type: 'application/json' },
    beside: { name: weightsName, content: weights, type: 'application/octet-stream' },
    ...(takesFeatures && {
      note: `It takes the ${network.features.kind} features as its inputs: no layer of TensorFlow.js makes them as exactly.`,
    }),
  }
}
