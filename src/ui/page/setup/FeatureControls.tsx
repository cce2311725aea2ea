// What the inputs are expanded into before the first layer, and its numbers.
import { type Features, takesOneInput } from '../../../catalog/features/feature-map'
import { featurePage } from '../../../catalog/features/page-table'
import { withFeatures } from '../../../experiment/changes/changes-of-network'
import { useChange } from '../../kit/controls/use-restart'
import { formatSignificant } from '../../kit/format'
import { Control } from './Control'
import { type FeatureNumber, featureForms } from './feature-forms'
import { Picker } from './Picker'
import { RestartSlider } from './RestartSlider'

const kinds = Object.keys(featurePage) as Features['kind'][]

type FeatureValues = { kind: string } & Partial<Record<FeatureNumber['key'], number>>

interface FeatureControlsProps {
  features: Features
  /** How many the data has. */
  inputs: number
}

export function FeatureControls({ features, inputs }: FeatureControlsProps) {
  const change = useChange()
  const values: FeatureValues = features
  return (
    <>
      <Picker
        label="Features"
        value={features.kind}
        hint="What the inputs are turned into before the first layer. Many features can bend through every point."
        onPick={(kind) =>
          change((experiment) => withFeatures(experiment, featureForms[kind as Features['kind']].start))
        }
      >
        {kinds
          .filter((kind) => inputs === 1 || !takesOneInput({ kind }))
          .map((kind) => (
            <option key={kind} value={kind}>
              {inputs > 1 && kind === 'identity' ? 'plain inputs' : featurePage[kind].label}
            </option>
          ))}
      </Picker>
      {featureForms[features.kind].numbers.map(({ key, hint, ...words }) => (
        <Control key={key} hint={hint}>
          {(describedBy) => (
            <RestartSlider
              {...words}
              value={values[key] ?? 0}
              text={formatSignificant(values[key])}
              describedBy={describedBy}
              change={(experiment, value) =>
                withFeatures(experiment, { ...experiment.model.features, [key]: value } as Features)
              }
            />
          )}
        </Control>
      ))}
    </>
  )
}
