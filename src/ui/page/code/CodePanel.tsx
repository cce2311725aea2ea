// The code behind the page, over the charts: λ and the fit stay in view, so that the code can be seen to follow.
import { type ComponentType, useRef, useState } from 'react'
import { firstLanguage, languages, type Target } from '../../../experiment/export/languages'
import { ClosePanelButton } from '../../kit/panels/ClosePanelButton'
import { closePanel, usePanel } from '../../kit/panels/side-panel'
import { useLab } from '../../kit/session-context'
import { CodeActions } from './CodeActions'
import { CodeLines } from './CodeLines'
import { Elsewhere } from './Elsewhere'
import { LanguagePicker } from './LanguagePicker'
import { fetchShownWriter, useChosenLanguage } from './late-writers'
import { PASTE_BUTTON, PasteButton } from './paste/PasteButton'
import { PasteCode } from './paste/PasteCode'
import { useExcerpt } from './use-excerpt'
import '../../kit/panels/side-panel.css'
import './code.css'

/** The panel, once it can show what it shows first. */
export async function withFirstLanguage(): Promise<ComponentType> {
  await fetchShownWriter()
  return CodePanel
}

function CodePanel() {
  const panel = useRef<HTMLElement>(null)
  const { target, writer, choose } = useChosenLanguage()
  const lines = useExcerpt(writer)
  const experiment = useLab((state) => state.experiment)
  const targets = useLab((state) => state.run?.training.targets)
  const reason = writer.whyNot?.(experiment)
  const [paste, setPaste] = useState<'open' | 'done'>()
  usePanel(panel)
  return (
    <section ref={panel} className="side-panel code-panel" aria-labelledby="code-title" tabIndex={-1}>
      <div className="side-head">
        <h2 id="code-title">The code behind it</h2>
        <CodeActions target={target} lines={lines} isWritten={reason === undefined}>
          <div className="code-language">
            <LanguagePicker target={target} onPick={choose} />
            <PasteButton
              isOpen={paste === 'open'}
              onToggle={() => setPaste(paste === 'open' ? undefined : 'open')}
            />
          </div>
        </CodeActions>
        <ClosePanelButton onClose={() => closePanel(panel.current)} />
      </div>
      {paste !== undefined && (
        <PasteCode
          isDone={paste === 'done'}
          onDone={() => {
            setPaste('done')
            document.getElementById(PASTE_BUTTON)?.focus()
          }}
        />
      )}
      {targets === undefined ? (
        <p>It appears as soon as the experiment is set up.</p>
      ) : (
        <>
          {reason === undefined ? (
            <CodeLines lines={lines} writer={writer} />
          ) : (
            <p>{notWritten(target, reason)}</p>
          )}
          <Elsewhere experiment={experiment} targets={targets} />
        </>
      )}
    </section>
  )
}

function notWritten(target: Target, reason: string): string {
  const { label } = languages[target]
  return `${label} has no program for this experiment: ${reason}. ${languages[firstLanguage].label} has.`
}
