// The languages that code is shown in, each fetched when it is first chosen; which one is, for as long as the page is open.
import { startTransition, use, useState } from 'react'
import type { CodeWriter } from '../../../experiment/export/code-writer'
import { firstLanguage, languages, type Target } from '../../../experiment/export/languages'
import { LatePart } from '../../../experiment/parse/late-part'

const writers = new Map<Target, LatePart<CodeWriter>>()

/** The panel may be closed and opened again meanwhile. */
let chosen = firstLanguage

function writerOf(target: Target): LatePart<CodeWriter> {
  const writer = writers.get(target) ?? new LatePart(languages[target].load)
  writers.set(target, writer)
  return writer
}

interface ChosenLanguage {
  target: Target
  writer: CodeWriter
  choose(target: Target): void
}

/** What was shown stands until the code of the new language is there. */
export function useChosenLanguage(): ChosenLanguage {
  const [target, setTarget] = useState(chosen)
  const late = writerOf(target)
  return {
    target,
    writer: late.part ?? use(late.get()),
    choose(next) {
      chosen = next
      // What could not be fetched is fetched again.
      writerOf(next).forgetFailure()
      startTransition(() => setTarget(next))
    },
  }
}

/** Of the language that is shown first: with the panel, so that this comes at once. */
export async function fetchFirstWriter(): Promise<void> {
  await writerOf(chosen).get()
}
