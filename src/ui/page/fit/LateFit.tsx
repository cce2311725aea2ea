// The place of the fit, and in it what draws it: fetched beside the worker, which takes longer to have something to draw.
import { useEffect, useRef, useState } from 'react'
import { Awaited } from '../../kit/charts/Awaited'
import { late } from '../../kit/late/late'
import { Room } from '../../kit/late/Room'
import { Failure } from '../Failure'
import './fit.css'
import './legend.css'

const Fit = late(async () => (await import('./Fit')).Fit)

export function LateFit() {
  const [fetching] = useState(Fit.fetched)
  const [isFetched, setFetched] = useState(false)
  // Not by suspending: React would hold back what has come for a third of a second.
  useEffect(() => void fetching.then(() => setFetched(true)), [fetching])
  const figure = useRef<HTMLElement>(null)
  return (
    <figure ref={figure} className="fit-figure" data-part="fit" aria-label="Fit">
      <Room waiting={<Waiting />}>{isFetched ? <Fit figure={figure} /> : <Waiting />}</Room>
    </figure>
  )
}

/** Where there is no engine, this may be all that ever comes. */
function Waiting() {
  return (
    <>
      <div className="fit" data-testid="fit">
        <Awaited />
        <Failure />
      </div>
      <figcaption className="legend" />
    </>
  )
}
