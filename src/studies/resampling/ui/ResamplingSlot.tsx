// Where it is said what the resampled networks show. Who never switches them on never loads it.
import { late } from '../../../ui/kit/late/late'
import { Room } from '../../../ui/kit/late/Room'
import { useLab } from '../../../ui/kit/session-context'
import { kindsFor } from './kinds'
import type { UnderTheFit } from './use-resampled'
import './resampling.css'

const ResamplingPanel = late(async () => (await import('./ResamplingPanel')).ResamplingPanel)

export function ResamplingSlot(props: UnderTheFit) {
  const kind = useLab((state) => state.studies.resampling.kind)
  if (!kind || !kindsFor(props.view.points).includes(kind)) return null
  return (
    <Room waiting={<div className="resampling" />}>
      <ResamplingPanel key={kind} kind={kind} {...props} />
    </Room>
  )
}
