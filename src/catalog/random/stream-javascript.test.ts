import { expect, it } from 'vitest'
import { permutation, stream } from './stream'
import { shuffledJavascript } from './stream-javascript'

it('shuffles as the engine does, epoch after epoch', () => {
  const random = stream(7, 'batches')
  const shuffled = new Function(`${shuffledJavascript(7).join('\n')}\nreturn shuffled`)()
  for (const count of [1, 2, 3, 60, 60, 1437]) expect(shuffled(count)).toEqual(permutation(random, count))
})
