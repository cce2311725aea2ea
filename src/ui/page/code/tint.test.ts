import { expect, test } from 'vitest'
import { pytorch } from '../../../experiment/export/pytorch/writer'
import { tinted } from './tint'

test('the parts of the loss have the colours of the charts', () => {
  expect(tinted('    loss = criterion(output, target) + lambda_ * penalty', pytorch)).toEqual([
    { text: '    loss = ' },
    { text: 'criterion', tone: 'training' },
    { text: '(output, target) + ' },
    { text: 'lambda_', tone: 'penalty' },
    { text: ' * ' },
    { text: 'penalty', tone: 'penalty' },
  ])
})

test('a comment is quiet to its end, whatever is in it', () => {
  expect(tinted('lr = 0.1  # not the penalty', pytorch)).toEqual([
    { text: 'lr = 0.1  ' },
    { text: '# not the penalty', tone: 'quiet' },
  ])
})

test('nothing of a line is lost, and an empty one has no part', () => {
  const line = "kappas = [lambda_ * (p.dim() > 1) for p in parameters]  # 'x'"
  expect(
    tinted(line, pytorch)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line)
  expect(tinted('', pytorch)).toEqual([])
})
