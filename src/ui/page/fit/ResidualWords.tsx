// What the bars of the residuals come to, no faster than it can be read.
import type { LabState } from '../../../session/state'
import type { FitView } from '../../kit/paper/picture'
import { useThrottledLab } from '../../kit/throttled-lab'

const INTERVAL_MS = 250

const newest = ({ outputs }: LabState) => outputs

export function ResidualWords({ words }: Pick<NonNullable<FitView['residuals']>, 'words'>) {
  const outputs = useThrottledLab(newest, INTERVAL_MS)
  return outputs && <span className="fit-summary">{words(outputs.values)}</span>
}
