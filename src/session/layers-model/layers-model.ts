// A trained network as a LayersModel of TensorFlow.js, raw units in and out: whatever stands around the network here is
// layers of it too. This folder alone loads TensorFlow.js outside the worker, when such a model is first saved.
import { io, type LayersModel, layers, model, type SymbolicTensor, setBackend } from '@tensorflow/tfjs'
import type { SavedNetwork } from '../../experiment/network/saved-network'
import { behind, matrixOf, vectorOf } from './behind'
import { drawnFeatures, takesFeatures } from './feature-layers'
import { metadataOf } from './metadata'
import { fromScale, toScale } from './scale-layers'

export interface ModelFiles {
  /** model.json: its layers, and which numbers of the other file are whose. */
  topology: string
  weights: ArrayBuffer
  /** Whether it begins after the features. */
  takesFeatures: boolean
}

/** @param weightsName what the file of the weights is called, beside that of the topology */
export async function modelFiles(network: SavedNetwork, weightsName: string): Promise<ModelFiles> {
  // There is little to compute, and the page holds no GPU.
  await setBackend('cpu')
  const built = buildModel(network)
  try {
    return { ...filesOf(await artifactsOf(built), weightsName), takesFeatures: takesFeatures(network) }
  } finally {
    built.dispose()
  }
}

function buildModel(network: SavedNetwork): LayersModel {
  const hasOwnInputs = !takesFeatures(network)
  const width = hasOwnInputs ? network.inputs.length : (network.layers[0]?.weights.length ?? 0)
  const input = layers.input({ shape: [width], name: hasOwnInputs ? 'inputs' : 'features' })
  const seen = hasOwnInputs ? drawnFeatures(network, toScale(network.inputs, input)) : input
  const said = dense('output', network.layers.at(-1)!, hiddenLayers(network, seen))
  const built = model({ inputs: input, outputs: fromScale(network.outputs, said), name: 'overfit_lab' })
  built.setUserDefinedMetadata(metadataOf(network))
  return built
}

function hiddenLayers(network: SavedNetwork, seen: SymbolicTensor): SymbolicTensor {
  const { dropout: rate } = network
  return network.layers.slice(0, -1).reduce((flow, layer, l) => {
    const out = dense(`hidden_${l + 1}`, layer, flow)
    return rate > 0 ? behind(out, layers.dropout({ rate, name: `dropout_${l + 1}` })) : out
  }, seen)
}

function dense(
  name: string,
  { weights, biases, activation }: SavedNetwork['layers'][number],
  flow: SymbolicTensor,
): SymbolicTensor {
  const layer = layers.dense({ units: biases.length, activation, name })
  return behind(flow, layer, [matrixOf(weights), vectorOf(biases)])
}

function artifactsOf(built: LayersModel): Promise<io.ModelArtifacts> {
  return new Promise((resolve, reject) => {
    const handler = io.withSaveHandler(async (artifacts) => {
      resolve(artifacts)
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } }
    })
    built.save(handler).catch(reject)
  })
}

/** As TensorFlow.js's own `downloads://` lays them out. */
function filesOf(artifacts: io.ModelArtifacts, weightsName: string): Omit<ModelFiles, 'takesFeatures'> {
  const { weightData, weightSpecs: weights, ...topology } = artifacts
  if (!weightData || !weights) throw new Error('TensorFlow.js gave a model without weights.')
  return {
    topology: JSON.stringify({ ...topology, weightsManifest: [{ paths: [`./${weightsName}`], weights }] }),
    weights: io.CompositeArrayBuffer.join(weightData),
  }
}
