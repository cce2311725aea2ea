// Every weight's data gradient against its value, with the penalty's pull: the picture, its sentence and three counts.
import { type PointerEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { formatCount } from '../../../catalog/number-text'
import type { Experiment } from '../../../experiment/experiment'
import type { RunDescription } from '../../../protocol/run-description'
import type { Session } from '../../../session/session'
import { useElementSize } from '../../../ui/kit/element-size'
import type { Paper } from '../../../ui/kit/paper/picture'
import { SavePicture } from '../../../ui/kit/picture-file/SavePicture'
import { canTakeGradient } from '../shared/plane-size'
import { drawTug, type TugPicture } from './draw-tug'
import { ForceCanvas } from './ForceCanvas'
import type { Pair } from './pair'
import { pullOf } from './pull'
import { TugReadouts } from './TugReadouts'
import { type TugFrame, tugFrame } from './tug-frame'
import { tugInWords, tugNote, tugSentence } from './tug-words'
import { useAsked } from './use-asked'

const INTERVAL_MS = 500

interface TugOfWarProps {
  run: RunDescription
  experiment: Experiment
  /** The two that are marked. */
  pair: Pair | undefined
  onPick(at: number): void
}

const askGradient = (session: Session) => session.studies['why-zeros'].dataGradient()

export function TugOfWar({ run, experiment, pair, onPick }: TugOfWarProps) {
  const figure = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const isPossible = canTakeGradient(run.sizes, run.training.inputs.length)
  const answer = useAsked(box, isPossible ? askGradient : undefined, INTERVAL_MS)
  const limits = useRef<TugFrame['limits']>(undefined)
  const frame = useMemo(
    () => answer?.run === run.run && tugFrame(answer, run.sizes, pullOf(experiment.penalty), limits.current),
    [answer, run, experiment.penalty],
  )
  useEffect(() => {
    limits.current = frame ? frame.limits : undefined
  }, [frame])
  const note = frame && tugNote(frame)
  return (
    <section ref={figure} className="force-figure" aria-labelledby="tug-title">
      <h3 id="tug-title">Tug-of-war</h3>
      {frame && (
        <SavePicture
          figure={figure}
          place="title"
          title="Tug-of-war"
          unit="data gradient of each weight against its value"
          note={`At step ${formatCount(frame.step)}.`}
        />
      )}
      <p className="force-sentence">{tugSentence(experiment)}</p>
      <div ref={box} className="force-picture">
        {frame && <Picture {...{ box, frame, pair, onPick }} />}
        {note && (
          <p className="force-note tug-note" data-picture>
            {note}
          </p>
        )}
        {!isPossible && (
          <p>With so many weights and training rows their gradients would take all the time of the run.</p>
        )}
      </div>
      <TugReadouts frame={frame || undefined} />
    </section>
  )
}

interface PictureProps extends Pick<TugOfWarProps, 'pair' | 'onPick'> {
  box: React.RefObject<HTMLDivElement | null>
  frame: TugFrame
}

function Picture({ box, frame, pair, onPick }: PictureProps) {
  const size = useElementSize(box)
  const picture = useRef<TugPicture>(undefined)
  const draw = useCallback(
    (paper: Paper) => {
      picture.current = drawTug(paper, frame, pair ?? [])
    },
    [frame, pair],
  )
  const pick = ({ nativeEvent: { offsetX: x, offsetY: y } }: PointerEvent) => {
    const at = picture.current?.hit({ x, y })
    if (at !== undefined) onPick(at)
  }
  return (
    size && (
      <div className="force-surface" onPointerDown={pick}>
        <ForceCanvas size={size} words={tugInWords(frame)} testId="tug-of-war" draw={draw} />
      </div>
    )
  )
}
