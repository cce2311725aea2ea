import { expect, it, test } from 'vitest'
import { presets } from '../../../catalog/presets/preset-table'
import { tunableSettings } from '../../../experiment/experiment'
import type { Tuned } from '../../../experiment/model-space'
import { parseExperiment } from '../../../experiment/parse/parse'
import { nowWords, storyWords, whyNoStory } from './share-words'

const first: Tuned = {
  after: 0,
  settings: tunableSettings(parseExperiment(presets['noisy-moons'].experiment)),
}
const changed = (after: number, dropout: number): Tuned => ({
  after,
  settings: { ...first.settings, dropout },
})
const plays = { isPaused: false }

it('as it stands, it is said that the steps are others where something was changed on the way', () => {
  expect(nowWords(plays, [first])).toBe('Begins at step 0 with the values as they are now.')
  expect(nowWords({ isPaused: true }, [first, changed(5, 0.1)])).toBe(
    'Begins at step 0 with the values as they are now, and waits for Play. Its steps differ from yours, which were taken with other values before.',
  )
})

it('with how it got there, the changes come again, up to the step that is ticked', () => {
  expect(storyWords(plays, [first, changed(5, 0.1)])).toBe(
    'Begins at step 0 with the values of then; the one change comes by itself at its step.',
  )
  expect(storyWords({ isPaused: false, steps: 1640 }, [first, changed(5, 0.1), changed(7, 0.2)])).toBe(
    'Begins at step 0 with the values of then, trains to step 1,640 at once, and pauses there; the 2 changes come by themselves, each at its step.',
  )
})

test('why there is no way to tell', () => {
  expect(whyNoStory(undefined)).toBe('Asking what was changed.')
  expect(whyNoStory('lost')).toContain('went on from other weights')
  // A change that was taken back before any step is none.
  expect(whyNoStory([first, { ...first, after: 9 }])).toBe('Nothing was changed while it trained.')
  expect(whyNoStory([first, changed(5, 0.1)])).toBeUndefined()
})
