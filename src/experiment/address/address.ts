// An experiment as the hash of an address: readable pairs of what differs from a named preset, and back.
import { defaultPreset, type PresetId, presets } from '../../catalog/presets/preset-table'
import type { Experiment } from '../experiment'
import { found, refuse } from '../parse/bad-input'
import { parseExperiment } from '../parse/parse'
import { leavesOf, OFF, optionalFields, readLeaf, type Tree, withLeaf } from './leaves'
import { splitPairs } from './pairs'

/** Longer addresses do not survive mails and chats. */
const MAX_CHARACTERS = 8192

/** The hash with its `#`, empty for the default as it comes; or why an address cannot hold the experiment. */
export type EncodedAddress = { hash: string } | { needsFile: string }

export function encodeAddress(presetId: PresetId, experiment: Experiment): EncodedAddress {
  // Not worth writing out: each number is a digit and a comma at least.
  if (2 * numbersIn(experiment) > MAX_CHARACTERS) return tooLarge
  const { data, model } = experiment
  const base = leavesOf(baseline(presetId, data.kind, model.features.kind))
  const leaves = leavesOf({ ...experiment })
  const changed = [...leaves].filter(([field, value]) => base.get(field) !== value)
  const off = optionalFields.filter((field) => base.has(field) && !leaves.has(field))
  const pairs = [...changed, ...off.map((field) => [field, OFF] as const)]
  if (pairs.length === 0 && presetId === defaultPreset) return { hash: '' }
  const hash = `#${[['preset', presetId], ...pairs].map(([key, value]) => `${key}=${value}`).join('&')}`
  return hash.length <= MAX_CHARACTERS ? { hash } : tooLarge
}

const tooLarge = {
  needsFile:
    'Its data and initial parameters are too large for an address: save this experiment as a file to keep or share it.',
}

function numbersIn({ data, initial = [] }: Experiment): number {
  const rows = data.kind === 'custom' ? [...data.inputs, ...data.validationInputs] : []
  return [...rows, ...initial.flatMap(({ weights }) => weights)].reduce((count, row) => count + row.length, 0)
}

/** @throws BadInput naming the pair that is wrong */
export function decodeAddress(hash: string): { presetId: PresetId; experiment: Experiment } {
  const { preset = defaultPreset, ...fields } = fieldsOf(hash)
  if (!isPresetId(preset)) return refuse('preset', found(preset), `one of ${Object.keys(presets).join(', ')}`)
  const tree = Object.entries(fields).reduce<Tree>(
    (tree, [field, value]) => withLeaf(tree, field.split('.'), readLeaf(field, value)),
    baseline(preset, fields['data.kind'], fields['model.features.kind']),
  )
  return { presetId: preset, experiment: parseExperiment(tree) }
}

/** The preset's experiment; data and features of another kind start afresh, for they share no options. */
function baseline(presetId: PresetId, dataKind?: string, featureKind?: string): Tree {
  const { data, loss, model, ...rest } = parseExperiment(presets[presetId].experiment)
  const sameData = dataKind === undefined || dataKind === data.kind
  const sameFeatures = featureKind === undefined || featureKind === model.features.kind
  return {
    ...rest,
    // Without a loss the new data's task names its own.
    ...(sameData ? { data, loss } : { data: {} }),
    model: sameFeatures ? model : { ...model, features: {} },
  }
}

function fieldsOf(hash: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { key, value } of splitPairs(hash)) {
    if (!/^[a-z]\w*(\.[a-z]\w*)*$/i.test(key)) refuse('address', found(key), 'pairs like penalty.lambda=0.01')
    if (Object.hasOwn(fields, key)) refuse(key, 'it twice', 'it once')
    fields[key] = value
  }
  return fields
}

export function isPresetId(id: string): id is PresetId {
  return Object.hasOwn(presets, id)
}
