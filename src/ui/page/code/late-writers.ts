// The languages that code is shown in, each fetched when it is chosen or in idle time before; which one is, as long as the
// page is open.
import { startTransition, use, useEffect, useState } from 'react'
import type { CodeWriter } from '../../../experiment/export/code-writer'
import { firstLanguage, languages, type Target } from '../../../experiment/export/languages'
import type { LatePart } from '../../../experiment/parse/late-part'
import { latePart } from '../../kit/late/late'

const writers = Object.fromEntries(
  Object.entries(languages).map(([target, { load }]) => [target, latePart(load)]),
) as Record<Target, LatePart<CodeWriter>>

/** The panel may be closed and opened again meanwhile; one that could not be fetched was never shown. */
let shown = firstLanguage

interface ChosenLanguage {
  target: Target
  writer: CodeWriter
  choose(target: Target): void
}

/** What was shown stands until the code of the new language is there. */
export function useChosenLanguage(): ChosenLanguage {
  const [target, setTarget] = useState(shown)
  const late = writers[target]
  const writer = late.part ?? use(late.get())
  useEffect(() => {
    shown = target
  }, [target])
  return { target, writer, choose: (next) => startTransition(() => setTarget(next)) }
}

/** With the panel, so that what it shows comes at once. */
export async function fetchShownWriter(): Promise<void> {
  await writers[shown].get()
}
