// The code behind the page, over the charts: λ and the fit stay in view, so that the code can be seen to follow.
import { useRef } from 'react'
import type { CodeWriter } from '../../../experiment/export/code-writer'
import { ClosePanelButton } from '../../kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../kit/panels/side-panel'
import { useLab } from '../../kit/session-context'
import { CodeActions } from './CodeActions'
import { CodeLines } from './CodeLines'
import { Elsewhere } from './Elsewhere'
import { useExcerpt } from './use-excerpt'
import '../../kit/panels/side-panel.css'
import './code.css'

export function CodePanel({ writer }: { writer: CodeWriter }) {
  const panel = useRef<HTMLElement>(null)
  const lines = useExcerpt(writer)
  const experiment = useLab((state) => state.experiment)
  const targets = useLab((state) => state.run?.training.targets)
  usePanel(panel)
  return (
    <section ref={panel} className="side-panel code-panel" aria-labelledby="code-title" tabIndex={-1}>
      <div className="side-head">
        <h2 id="code-title">The code behind it</h2>
        <CodeActions lines={lines} />
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {targets === undefined ? (
        <p>It appears as soon as the experiment is set up.</p>
      ) : (
        <>
          <CodeLines lines={lines} writer={writer} />
          <Elsewhere experiment={experiment} targets={targets} />
        </>
      )}
    </section>
  )
}
