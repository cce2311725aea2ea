// The answers to a question about λ as dots on the slider's own axis; once it is revealed, what the host's networks have come to
// over them.
import { useRef } from 'react'
import { counted, significant } from '../../../catalog/number-text'
import { lambdaAt } from '../../../experiment/lambda-scale'
import { PlacedButtons } from '../../../ui/kit/charts/PlacedButtons'
import type { LadderTruth } from '../../shared/groups'
import { valleyOf } from '../../shared/valley'
import { BoardAxis } from './BoardAxis'
import { BoardLosses } from './BoardLosses'
import type { Bin } from './bins'
import { type BoardFrame, boardFrame } from './board-frame'
import { useBoardSize } from './use-board-size'

interface LambdaBoardProps {
  truth: LadderTruth | undefined
  /** Positions of the answers, round by round, oldest first: the newest are filled. */
  rounds: readonly (readonly number[])[]
  /** Of the answer that is open. */
  open: number | undefined
  onOpen(position: number): void
}

export function LambdaBoard({ truth, rounds, open, onOpen }: LambdaBoardProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useBoardSize(box)
  const frame = size && boardFrame(size, truth, rounds)
  const newest = frame?.stacks.at(-1) ?? []
  return (
    <div ref={box} className="class-board" data-testid="lambda-board">
      {size && frame && (
        <>
          <svg width={size.width} height={size.height} role="img" aria-label={inWords(newest)}>
            <BoardAxis frame={frame} />
            {truth && <BoardLosses {...{ frame, truth }} valley={valleyOf(truth.rungs)} />}
            {frame.stacks.map((stacks, round) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a round is known by its place.
              <Dots key={round} {...{ frame, stacks, open, round }} />
            ))}
          </svg>
          {newest.length > 0 && (
            <PlacedButtons
              label="Answers"
              places={newest.map((bin) => ({
                value: bin.positions[0]!,
                words: stackWords(bin),
                x: frame.xOf(bin.position),
              }))}
              first={0}
              width={size.width}
              hint="Press to see the network."
              onPress={onOpen}
            />
          )}
        </>
      )}
    </div>
  )
}

function inWords(stacks: readonly Bin[]): string {
  if (stacks.length === 0) return 'Nobody has put a λ yet'
  return `Answers by λ: ${stacks.map(stackWords).join(', ')}`
}

function stackWords({ positions }: Bin): string {
  const [first, last] = [positions[0]!, positions.at(-1)!].map((at) => significant(lambdaAt(at)))
  return `${counted(positions.length, 'answer')} at λ ${first === last ? first : `${first} to ${last}`}`
}

interface DotsProps {
  frame: BoardFrame & { stacks: readonly unknown[] }
  stacks: readonly Bin[]
  round: number
  open: number | undefined
}

/** Rounds stand beside each other: the ones before hollow, the newest filled. */
function Dots({ frame, stacks, round, open }: DotsProps) {
  const { radius } = frame
  const count = frame.stacks.length
  const isNewest = round === count - 1
  const aside = 2.2 * radius * (round - (count - 1) / 2)
  return (
    <g className="board-dots" data-round={isNewest ? 'now' : 'before'}>
      {stacks.flatMap(({ position, positions }) =>
        positions.map((at, level) => {
          const isOpen = isNewest && at === open && positions.lastIndexOf(at) === level
          return (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: dots of one stack have nothing else of their own.
              key={`${position} ${level}`}
              cx={frame.xOf(position) + aside}
              cy={frame.dotY(level)}
              r={isNewest ? radius : radius - 1}
              data-open={isOpen || undefined}
            />
          )
        }),
      )}
    </g>
  )
}
