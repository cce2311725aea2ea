// The code behind the page, over the charts: λ and the fit stay in view, so that the code can be seen to follow.
import { useEffect, useRef } from 'react'
import { useLab } from '../session-context'
import { CodeActions } from './CodeActions'
import { CodeLines } from './CodeLines'
import { closeCode } from './code-panel'
import { Elsewhere } from './Elsewhere'
import { useExcerpt } from './use-excerpt'

/** There Escape has a meaning of its own. */
const OWN_ESCAPE = '[type="text"], [type="number"], textarea, select'

export function CodePanel() {
  const panel = useRef<HTMLElement>(null)
  const lines = useExcerpt()
  const experiment = useLab((state) => state.experiment)
  const rows = useLab((state) => state.run?.training.inputs.length)
  useEffect(() => {
    panel.current?.focus()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if ((event.target as Element).matches(OWN_ESCAPE) || document.querySelector(':popover-open')) return
      closeCode(panel.current)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <section ref={panel} className="code-panel" aria-labelledby="code-title" tabIndex={-1}>
      <div className="code-head">
        <h2 id="code-title">The code behind it</h2>
        <CodeActions lines={lines} />
        <button type="button" className="icon" aria-label="Close" onClick={() => closeCode(panel.current)}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <path d="M2 2 12 12M12 2 2 12" className="stroke" />
          </svg>
        </button>
      </div>
      {rows === undefined ? (
        <p>It appears as soon as the experiment is set up.</p>
      ) : (
        <>
          <CodeLines lines={lines} />
          <Elsewhere experiment={experiment} rows={rows} />
        </>
      )}
    </section>
  )
}
