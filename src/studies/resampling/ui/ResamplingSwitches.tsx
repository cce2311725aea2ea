// Under the fit: the switches of what networks on other training rows would show there, one at a time.

import { isEmbedded } from '../../../ui/kit/embedded'
import type { FitView } from '../../../ui/kit/paper/picture'
import { useLab, useSession } from '../../../ui/kit/session-context'
import type { Resampling } from '../shared/wire'
import { kindsFor } from './kinds'
import './resampling.css'

const labels: Record<Resampling, { text: string; title: string }> = {
  bootstrap: {
    text: 'Resample',
    title: 'Train the network again and again on training points drawn anew from these, beside yours',
  },
  'leave-one-out': {
    text: 'Which point did this?',
    title: 'Train the network once without each training point, beside yours',
  },
}

export function ResamplingSwitches({ points }: { points: FitView['points'] }) {
  const session = useSession()
  const isAllowed = useLab((state) => state.studies.resampling.isAllowed)
  const kind = useLab((state) => state.studies.resampling.kind)
  const kinds = kindsFor(points)
  if (!isAllowed || isEmbedded || kinds.length === 0) return null
  return (
    <div className="resampling-switches">
      {kinds.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={kind === each}
          title={labels[each].title}
          onClick={() => session.studies.resampling.show(kind === each ? undefined : each)}
        >
          {labels[each].text}
        </button>
      ))}
    </div>
  )
}
