// How good the fit is, in words and numbers, no faster than they can be read.
import type { LabState } from '../../../session/state'
import type { FitView } from '../../kit/paper/picture'
import { Explained } from '../../kit/terms/Explained'
import { useThrottledLab } from '../../kit/throttled-lab'

const INTERVAL_MS = 250

const newest = (state: LabState) => state

interface FitSummaryProps {
  summarize: NonNullable<FitView['summarize']>
  inputs: number[][]
}

export function FitSummary({ summarize, inputs }: FitSummaryProps) {
  const { prediction, latest } = useThrottledLab(newest, INTERVAL_MS)
  if (prediction?.inputs !== inputs) return null
  const [share, ...rest] = summarize(prediction.values, latest).split(/(?<=R²)/)
  return (
    <span className="fit-summary" data-lagging>
      {rest.length > 0 ? <Explained term="r-squared">{share}</Explained> : share}
      {rest.join('')}
    </span>
  )
}
