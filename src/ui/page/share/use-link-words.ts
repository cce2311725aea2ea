// What a link may say beside the experiment, each to be ticked: engine, theme, how far it trains, and how the page is looked at.
import { useState } from 'react'
import { formatCount } from '../../../catalog/number-text'
import type { LinkChoice, LinkWord } from '../../../session/page/share-link'
import { stepNow } from '../../../session/run/looking-back'
import { openPanel } from '../../kit/panels/side-panel'
import { useLab } from '../../kit/session-context'
import { useTheme } from '../../kit/theme'
import { useChartModes } from '../cards/chart-modes'
import { writeView } from './view-words'

interface Tick {
  label: string
  isChecked: boolean
  onChange(isChecked: boolean): void
}

export function useLinkWords(): { ticks: Tick[]; words: LinkChoice['words'] } {
  const values = useValues()
  const [ticked, setTicked] = useState(firstTicked)
  const offered = (Object.keys(labels) as LinkWord[]).filter((word) => values[word] !== undefined)
  const chosen = offered.filter((word) => ticked.has(word))
  return {
    ticks: offered.map((word) => ({
      label: labels[word](values[word] as string),
      isChecked: ticked.has(word),
      onChange: (isChecked) => setTicked(withTick(ticked, word, isChecked)),
    })),
    words: Object.fromEntries(chosen.map((word) => [word, values[word]])),
  }
}

const labels: Record<LinkWord, (value: string) => string> = {
  engine: (engine) => `The engine: ${engine === 'cpu' ? 'the processor' : 'WebGL'}`,
  theme: (theme) => `The theme: ${theme}`,
  paused: () => 'It waits for Play',
  steps: (steps) => `The step: trains to ${formatCount(Number(steps))} at once`,
  view: (view) => `The view: ${view.replaceAll(',', ', ').replaceAll(':', ' ')}`,
}

/** What of them there is to say now. */
function useValues(): Partial<Record<LinkWord, string>> {
  const theme = useTheme()
  const backend = useLab((state) => state.device?.backend)
  const step = useLab(stepNow)
  const twin = useLab((state) => state.studies.twin)
  const view = writeView({ ...useChartModes((modes) => modes), panel: openPanel(), twin })
  return {
    ...(backend && { engine: backend }),
    theme,
    paused: '1',
    ...(step > 0 && { steps: String(step) }),
    ...(view !== '' && { view }),
  }
}

/** What this page's own address asks for, and how it is looked at. */
function firstTicked(): ReadonlySet<string> {
  const query = new URLSearchParams(location.search)
  const asked = ['engine', 'theme', 'paused'].filter((word) => query.has(word))
  return new Set([...asked, 'view'])
}

/** It cannot wait at step 0 and train to another at once. */
function withTick(ticked: ReadonlySet<string>, word: LinkWord, isChecked: boolean): ReadonlySet<string> {
  const others = word === 'paused' ? 'steps' : word === 'steps' ? 'paused' : undefined
  const kept = [...ticked].filter((other) => other !== word && !(isChecked && other === others))
  return new Set(isChecked ? [...kept, word] : kept)
}
