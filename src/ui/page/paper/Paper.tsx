// One sheet of paper: what was trained, the sentence, and every figure that is on the page, without what can be pressed.
import { useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useSession } from '../../kit/session-context'
import { type Charts, Curves } from './Curves'
import { FigureOnPaper } from './FigureOnPaper'
import { type Fact, factsOf } from './facts'
import { layOutFit } from './lay-out-fit'
import { type PaperFigures, readFigures } from './read-figures'
import './paper.css'

interface Printed {
  facts: readonly Fact[]
  sentence: string
  figures: PaperFigures
}

export function Paper(charts: Charts) {
  const session = useSession()
  const curves = useRef<HTMLDivElement>(null)
  const [isReading, setReading] = useState(false)
  const [printed, setPrinted] = useState<Printed>()
  useEffect(() => {
    // At once, each of the two: paper does not wait for the next frame.
    const begin = () => {
      const endLayout = layOutFit()
      flushSync(() => setReading(true))
      const facts = factsOf(session.store.getState(), () => session.shareUrl(), new Date())
      const sentence = document.querySelector('[data-testid="verdict"]')?.textContent ?? ''
      const figures = readFigures(curves.current!)
      endLayout()
      flushSync(() => {
        setReading(false)
        setPrinted({ facts, sentence, figures })
      })
    }
    const end = () => setPrinted(undefined)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [session])
  return (
    <>
      {isReading && <Curves ref={curves} {...charts} />}
      {printed && createPortal(<Sheet {...printed} />, document.body)}
    </>
  )
}

function Sheet({ facts, sentence, figures }: Printed) {
  const columns = [figures.fit, figures.charts, figures.panel].filter((column) => column.length > 0)
  return (
    <article className="paper">
      <div className="paper-head">
        <h1>Overfit Lab</h1>
        <dl>
          {facts.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="paper-sentence">{sentence}</p>
      <div className="paper-figures">
        {columns.map((column) => (
          <div key={column[0]?.title} className={column === figures.fit ? undefined : 'paper-row'}>
            {column.map((figure) => (
              <FigureOnPaper key={figure.title} figure={figure} />
            ))}
          </div>
        ))}
      </div>
    </article>
  )
}
