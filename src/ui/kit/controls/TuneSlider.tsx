// A small slider for what may change while a run goes on.

import type { TermId } from '../../../catalog/terms/terms'
import type { Tuning } from '../../../experiment/experiment'
import { attempt } from '../attempt'
import { useSession } from '../session-context'
import { useGesture } from './gesture'
import { Slider } from './Slider'
import type { Scale } from './scale'

interface TuneSliderProps {
  label: string
  term?: TermId
  symbol?: string
  value: number
  scale: Scale
  text: string
  describedBy?: string
  tuning(value: number): Tuning
}

export function TuneSlider({ tuning, ...shown }: TuneSliderProps) {
  const session = useSession()
  const tune = (value: number) => attempt(session, () => session.tune(tuning(value)))
  return <Slider {...shown} gesture={useGesture()} onMove={tune} />
}
