import { expect, test } from 'vitest'
import { compareLines } from './changed-lines'

const changed = (before: string, now: string) =>
  compareLines(before, now)
    .filter(({ isChanged }) => isChanged)
    .map(({ text }) => text)

test('a line that the text before had not is changed', () => {
  expect(changed('a\nb\nc', 'a\nB\nc')).toEqual(['B'])
  expect(changed('a\nc', 'a\nb\nc')).toEqual(['b'])
  expect(changed('a\nb', 'a\nb')).toEqual([])
})

test('so is a line that is there once more, and no empty one', () => {
  expect(changed('a\nb', 'a\nb\n\na')).toEqual(['a'])
})

test('keys are unique, and stay with their lines', () => {
  const keys = (text: string) => compareLines('', text).map(({ key }) => key)
  expect(new Set(keys('a\n\na\n\nb')).size).toBe(5)
  expect(keys('a\nb').every((key) => keys('new\na\nb').includes(key))).toBe(true)
})
