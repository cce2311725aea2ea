// What all devices together have found: the losses against λ with the spread between seeds, and the mean network.
import { useMemo, useRef } from 'react'
import { valleyOf } from '../../shared/valley'
import { type ClassRung, classLadder } from '../../shared/work/class-ladder'
import { pairCount, type Work } from '../../shared/work/work'
import { useClass, useIsOver, useRoom } from '../class-context'
import { BoardAxis } from '../host/BoardAxis'
import { BoardLosses } from '../host/BoardLosses'
import { boardFrame } from '../host/board-frame'
import { useBoardSize } from '../host/use-board-size'
import { MeanNetwork } from './MeanNetwork'
import { SeedSpread } from './SeedSpread'
import { headWords, ladderWords, progressWords, trustWords } from './work-words'
import './work.css'

export function LadderHead({ work }: { work: Work }) {
  const progress = useRoom((state) => state.progress)
  return (
    <div className="host-head" data-testid="ladder-head">
      <h1>{progressWords(work, progress)}</h1>
      <p>{headWords(work)}</p>
    </div>
  )
}

interface LadderBoardProps {
  work: Work
  /** Another ladder is asked for. */
  onAgain(): void
}

export function LadderBoard({ work, onAgain }: LadderBoardProps) {
  const { room } = useClass()
  const networks = useRoom((state) => state.networks)
  const progress = useRoom((state) => state.progress)
  const isOver = useIsOver()
  const ladder = useMemo(() => classLadder(work, networks), [work, networks])
  // Before every λ has a network, the lowest so far would be taken for the valley.
  const isWhole = ladder.rungs.length === work.lambdas.length
  const hasMean = isWhole && ladder.best !== undefined && ladder.pictures.length > 0
  return (
    <div className="class-ladder">
      <div className="ladder-pictures" data-plane={hasMean || undefined}>
        <LadderLosses guessing={work.guessing} rungs={ladder.rungs} isWhole={isWhole} />
        {hasMean && <MeanNetwork lambda={ladder.best!.lambda} pictures={ladder.pictures} />}
      </div>
      <div className="ladder-foot">
        <p className="ladder-trust">{trustWords(progress)}</p>
        {isOver ? null : !work.isStopped && progress.found < pairCount(work) ? (
          <button type="button" onClick={room.stopComputing}>
            Stop here
          </button>
        ) : (
          <button type="button" onClick={onAgain}>
            Another ladder
          </button>
        )}
      </div>
    </div>
  )
}

interface LadderLossesProps {
  rungs: readonly ClassRung[]
  guessing: number
  /** Every λ has a network. */
  isWhole: boolean
}

function LadderLosses({ rungs, guessing, isWhole }: LadderLossesProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useBoardSize(box)
  const truth = { kind: 'ladder' as const, guessing, rungs }
  const frame = size && boardFrame(size, truth, [])
  return (
    <div ref={box} className="class-board" data-testid="class-ladder">
      {size && frame && (
        <svg width={size.width} height={size.height} role="img" aria-label={ladderWords(rungs)}>
          <BoardAxis frame={frame} />
          <SeedSpread {...{ frame, rungs }} />
          {rungs.length > 0 && (
            <BoardLosses {...{ frame, truth }} valley={isWhole ? valleyOf(rungs) : undefined} />
          )}
        </svg>
      )}
    </div>
  )
}
