// The page as one figure inside another: the parts that its address asks for. Its title leads to the whole page.
import { useEffect, useRef } from 'react'
import { markReady } from '../../../session/page/html-state'
import { Rooms } from '../../kit/late/Rooms'
import { useLab } from '../../kit/session-context'
import { Failure } from '../Failure'
import { PlayButton } from '../header/PlayButton'
import { StepAndReset } from '../header/StepAndReset'
import { Notice } from '../Notice'
import type { EmbeddedPageProps } from './figure-rooms'
import { useHost } from './use-host'
import { useShownParts } from './use-shown-parts'
import { WholePageLink } from './WholePageLink'
import './figure.css'

/** Those of its parts that are pictures, in the order of the whole page. */
const pictures = ['fit', 'loss', 'weights'] as const

export function EmbeddedPage({ rooms, sentenceOf }: EmbeddedPageProps) {
  const main = useRef<HTMLElement>(null)
  const shown = useShownParts()
  const hasFailed = useLab((state) => state.connection === 'failed' || state.status === 'failed')
  const drawn = pictures.filter((part) => shown.has(part))
  useHost(main, sentenceOf)
  useReady(!shown.has('fit'))
  return (
    <main ref={main} className="embedded">
      <header>
        <h1>
          <WholePageLink />
        </h1>
        <Rooms of={[PlayButton, StepAndReset, rooms.counter]} />
      </header>
      {/* It says why nothing trains, too. */}
      {(shown.has('sentence') || hasFailed) && <Rooms of={[rooms.sentence]} />}
      <Rooms of={[Notice]} />
      {!shown.has('fit') && hasFailed && (
        <div className="figure-failure">
          <Failure />
        </div>
      )}
      {drawn.length > 0 && (
        <div className="figure-pictures" data-count={drawn.length}>
          <Rooms of={drawn.map((part) => rooms[part])} />
        </div>
      )}
      {shown.has('lambda') && (
        <div className="figure-lambda">
          <Rooms of={[rooms.penalty, rooms.lambda]} />
        </div>
      )}
      <rooms.notes />
    </main>
  )
}

/** Without the fit, which says so itself, it is ready with the first numbers. */
function useReady(isWanted: boolean): void {
  const hasNumbers = useLab((state) => state.latest !== undefined)
  useEffect(() => {
    if (isWanted && hasNumbers) markReady()
  }, [isWanted, hasNumbers])
}
