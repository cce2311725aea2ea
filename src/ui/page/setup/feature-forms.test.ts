import { expect, test } from 'vitest'
import type { Features } from '../../../catalog/features/feature-map'
import { presets } from '../../../catalog/presets/preset-table'
import { withFeatures } from '../../../experiment/changes/changes-of-network'
import { parseExperiment } from '../../../experiment/parse/parse'
import { featureForms } from './feature-forms'

const curve = parseExperiment(presets['wiggly-curve'].experiment)

test.each(Object.entries(featureForms))(
  '%s: its start and both ends of its numbers are accepted',
  (_, form) => {
    const ends = form.numbers.flatMap(({ key, scale }) =>
      [0, scale.positions].map((position) => ({ ...form.start, [key]: scale.valueAt(position) }) as Features),
    )
    for (const features of [form.start, ...ends]) {
      expect(parseExperiment(withFeatures(curve, features)).model.features).toEqual(features)
    }
  },
)
