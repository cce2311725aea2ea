// The code panel, with the language that it shows. Who never opens it never loads either.
import { lazy } from 'react'
import { languages, shownLanguage } from '../../../experiment/export/languages'

/** The name of the panel. */
export const CODE_PANEL = 'code'

export const LateCodePanel = lazy(async () => {
  const [{ CodePanel }, writer] = await Promise.all([import('./CodePanel'), languages[shownLanguage].load()])
  return { default: () => <CodePanel writer={writer} /> }
})
