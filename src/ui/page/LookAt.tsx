// What to look at, in one line: the preset's own sentence, or what the data is where the visitor has chosen another; once λ has been moved, the twin.
import { useState } from 'react'
import { readProgress } from '../../session/lessons/progress'
import { whatToLookAt } from '../../session/words/what-to-look-at'
import { DoubleDescentButton } from '../../studies/double-descent/ui/DoubleDescentButton'
import { isTwinShown } from '../../studies/twin/session/study'
import { TwinButton } from '../../studies/twin/ui/TwinButton'
import { TwinSentence } from '../../studies/twin/ui/TwinSentence'
import { useIsChanged } from '../kit/controls/use-is-changed'
import { useLab } from '../kit/session-context'
import { openDrawer, useDrawer } from './drawer'
import { useIsDrawing } from './drawing/drawable'
import './look-at.css'

export function LookAt() {
  const isTwin = useLab(isTwinShown)
  // The drawing tools stand in its place.
  if (useIsDrawing()) return null
  return (
    <div className="look-at" data-part="more">
      {isTwin ? <TwinSentence /> : <PresetSentence />}
      <Invitation />
      <DoubleDescentButton place="sentence" />
      <TwinButton />
    </div>
  )
}

/** To who has never looked at one. */
function Invitation() {
  const isTouched = useLab((state) => state.touched)
  const isClosed = useDrawer() === undefined
  const [isNew] = useState(hasNoProgress)
  if (isTouched || !isNew || !isClosed) return null
  return (
    <button type="button" className="invitation" onClick={() => openDrawer('lessons')}>
      New here? Ten short lessons
    </button>
  )
}

const hasNoProgress = () => Object.keys(readProgress(() => localStorage)).length === 0

function PresetSentence() {
  const presetId = useLab((state) => state.presetId)
  const kind = useLab((state) => state.experiment.data.kind)
  return <p>{whatToLookAt(presetId, kind, useIsChanged())}</p>
}
