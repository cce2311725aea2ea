// A question of the host's own: two to six answers to choose from, about the preset that is chosen.
import { type FormEvent, useState } from 'react'
import { counted } from '../../../catalog/number-text'
import { type PresetId, presets } from '../../../catalog/presets/preset-table'
import { experimentOf, type Prepared } from '../../shared/prepared'
import { FEWEST_OPTIONS, MOST_OPTIONS } from '../../shared/question'

interface WriteQuestionProps {
  preset: PresetId
  onAsk(prepared: Prepared): void
}

const empty = Array.from({ length: MOST_OPTIONS }, () => '')

export function WriteQuestion({ preset, onAsk }: WriteQuestionProps) {
  const [title, setTitle] = useState('')
  const [texts, setTexts] = useState(empty)
  const [right, setRight] = useState<number>()
  const options = texts.map((text) => text.trim()).filter((text) => text !== '')
  const isTwice = new Set(options).size < options.length
  const isReady = title.trim() !== '' && options.length >= FEWEST_OPTIONS && !isTwice
  const ask = (event: FormEvent) => {
    event.preventDefault()
    const place = right === undefined ? -1 : options.indexOf(texts[right]?.trim() ?? '')
    onAsk({
      kind: 'choice',
      title: title.trim(),
      text: `The picture is of ${presets[preset].label}, after ${counted(presets[preset].restsAt, 'step')}.`,
      options,
      ...(place >= 0 && { right: place }),
      experiment: experimentOf(preset),
      stage: { step: presets[preset].restsAt },
    })
  }
  // One field more than there are answers.
  const shown = Math.min(
    MOST_OPTIONS,
    Math.max(FEWEST_OPTIONS, texts.findLastIndex((text) => text !== '') + 2),
  )
  return (
    <form className="write-question" onSubmit={ask}>
      <label>
        Question
        <input value={title} maxLength={120} onChange={({ currentTarget: { value } }) => setTitle(value)} />
      </label>
      <fieldset>
        <legend>Answers; mark the one that is right, if one is</legend>
        {texts.slice(0, shown).map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field is known by its place.
          <div key={i}>
            <input
              type="checkbox"
              aria-label={`Answer ${i + 1} is right`}
              checked={right === i}
              disabled={text.trim() === ''}
              onChange={({ currentTarget: { checked } }) => setRight(checked ? i : undefined)}
            />
            <input
              aria-label={`Answer ${i + 1}`}
              value={text}
              maxLength={120}
              onChange={({ currentTarget: { value } }) => setTexts(texts.with(i, value))}
            />
          </div>
        ))}
      </fieldset>
      {isTwice && <p>Two answers are the same.</p>}
      <button type="submit" disabled={!isReady}>
        Ask it
      </button>
    </form>
  )
}
