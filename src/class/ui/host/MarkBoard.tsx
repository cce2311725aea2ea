// The marks that were put on the step axis, stacked under the loss chart; once it is revealed the loss goes there before everybody.
import { createContext, use, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { counted } from '../../../catalog/number-text'
import { extent } from '../../../experiment/extent'
import { inviteToLoss } from '../../../ui/kit/charts/loss/LossGuest'
import type { Plot } from '../../../ui/kit/charts/plot'
import type { Question } from '../../shared/question'
import { LossToMark } from '../LossToMark'
import { binsOf } from './bins'

type Rounds = readonly (readonly number[])[]

interface MarkBoardProps {
  question: Extract<Question, { kind: 'mark' }>
  /** Steps, mark by mark, round by round, oldest first. */
  rounds: Rounds
}

interface Marks {
  rounds: Rounds
  /** Under the chart. */
  strip: HTMLElement | null
}

const MarksContext = createContext<Marks>({ rounds: [], strip: null })

export function MarkBoard({ question, rounds }: MarkBoardProps) {
  const [strip, setStrip] = useState<HTMLElement | null>(null)
  useEffect(() => inviteToLoss(MarkDots), [])
  return (
    <MarksContext value={{ rounds, strip }}>
      <div className="host-enlarged host-loss" data-testid="mark-board">
        <LossToMark lastStep={question.stage.step} />
        {rounds.length > 0 && <div ref={setStrip} className="mark-strip" />}
      </div>
    </MarksContext>
  )
}

/** Of a dot, where there is room. */
const RADIUS = 6
const STRIDE = 14
const STRIP_HEIGHT = 92
/** For the line around a dot. */
const MARGIN = 2

/** The chart knows where its steps are; the dots stand under it. */
function MarkDots({ plot }: { plot: Plot }) {
  const { rounds, strip } = use(MarksContext)
  if (!strip) return null
  const stepsOfPixel = 100 / (plot.xOf(100) - plot.xOf(0))
  const stacks = rounds.map((steps) => binsOf(steps, STRIDE * stepsOfPixel))
  const [, highest] = extent([1, ...stacks.flat().map(({ positions }) => positions.length)])
  const rise = Math.min(2.2 * RADIUS, (STRIP_HEIGHT - 2 * RADIUS - 2 * MARGIN) / highest)
  return createPortal(
    <svg role="img" aria-label={`${counted(rounds.at(-1)?.length ?? 0, 'mark')} on the step axis`}>
      {stacks.map((bins, round) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a round is known by its place.
        <g key={round} className="board-dots" data-round={round === rounds.length - 1 ? 'now' : 'before'}>
          {bins.flatMap(({ position, positions }) =>
            positions.map((_, level) => (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: dots of one stack have nothing else of their own.
                key={`${position} ${level}`}
                cx={plot.xOf(position) + (round - (rounds.length - 1)) * RADIUS}
                cy={STRIP_HEIGHT - RADIUS - MARGIN - rise * level}
                r={RADIUS}
              />
            )),
          )}
        </g>
      ))}
    </svg>,
    strip,
  )
}
