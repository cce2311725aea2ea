// What a saved picture says of itself: what it is, of which experiment and step, and where that can be opened again.
import { formatCount } from '../../../catalog/number-text'
import { penaltyPage } from '../../../catalog/penalties/page-table'
import { BadInput } from '../../../experiment/parse/bad-input'
import { hasLambda } from '../../../experiment/penalty-of-lambda'
import type { LabState } from '../../../session/state'
import { version } from '../../../session/version'
import { formatSignificant } from '../format'

/** What the place of the picture on the page knows of it. */
export interface Named {
  /** "Loss"; the file is called after it. */
  title: string
  /** What is measured: "cross-entropy". */
  unit?: string | undefined
  /** A sentence that the picture cannot be read without. */
  note?: string | ((state: LabState) => string) | undefined
}

export interface Sentences extends Pick<Named, 'title' | 'unit'> {
  about: readonly string[]
  made: string
  /** As it is shown. */
  address: string
  /** Where it leads. */
  href: string
}

/** An address of more characters is no line to be read: ten of them. */
const MOST_CHARACTERS = 700
/** More changes than these are counted, not told. */
const MOST_CHANGES = 3

/** @param step of what is drawn; none of a picture that is not of one step */
export function sentencesOf(
  named: Named,
  state: LabState,
  step: number | undefined,
  address: Address,
): Sentences {
  const { title, unit, note } = named
  return {
    title,
    unit,
    about: [experimentWords(state, step), changeWords(state, step), noteIn(state, note)].filter(
      (line) => line !== '',
    ),
    made: `Made with Overfit Lab ${version}`,
    ...address,
  }
}

function noteIn(state: LabState, note: Named['note'] = ''): string {
  return typeof note === 'string' ? note : note(state)
}

function experimentWords({ experiment, lookBack }: LabState, step: number | undefined): string {
  const { penalty } = { ...experiment, ...lookBack?.moment?.settings }
  const strength = hasLambda(penalty.kind)
    ? `${penaltyPage[penalty.kind].label}, λ = ${formatSignificant(penalty.lambda)}`
    : 'no penalty'
  return [experiment.name ?? '', strength, step === undefined ? '' : `step ${formatCount(step)}`]
    .filter((part) => part !== '')
    .join(' · ')
}

/** What was changed on the way: the address alone does not lead to what is drawn then. */
function changeWords({ marks, step: newest }: LabState, step = newest): string {
  const changes = marks.filter((mark) => mark.step <= step)
  if (changes.length === 0) return ''
  if (changes.length > MOST_CHANGES)
    return `${formatCount(changes.length)} settings were changed while it trained.`
  const told = changes.map((mark) => `${mark.label} at step ${formatCount(mark.step)}`)
  return `Changed while it trained: ${told.join('; ')}`
}

type Address = Pick<Sentences, 'address' | 'href'>

/**
 * @param shareUrl of the experiment as it stands
 * @param page where the page itself lies
 */
export function addressOf(shareUrl: () => string, page: string): Address {
  try {
    const url = shareUrl()
    if (url.length <= MOST_CHARACTERS) return { address: url, href: url }
    const why = `The address of this experiment, of ${formatCount(url.length)} characters, is too long to be shown.`
    return { address: `${page} ${why}`, href: url }
  } catch (error) {
    if (error instanceof BadInput) return { address: `${page} ${error.message}`, href: page }
    throw error
  }
}
