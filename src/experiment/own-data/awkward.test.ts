// Tables as they lie about: each as awkward as a public file, small, and read right.
import { describe, expect, it, test } from 'vitest'
import prostate from '../../catalog/datasets/prostate.csv?raw'
import { parseExperiment } from '../parse/parse'
import { describeColumns } from './columns'
import { decodeText } from './decode'
import { ownData } from './own-data'
import { guessPlan, type Plan } from './plan'
import { planSentence } from './plan-sentence'
import { taskReason } from './plan-words'
import { readTable } from './table'
import { warningsOf } from './warnings'

function read(text: string, changed: Partial<Plan> = {}) {
  const table = readTable(text)
  const columns = describeColumns(table)
  const plan = { ...guessPlan(columns, table.rows.length), ...changed }
  return {
    table,
    columns,
    plan,
    types: columns.map(({ name, type, missing }) => `${name}: ${type}, ${missing} missing`),
  }
}

function made(text: string, changed: Partial<Plan> = {}) {
  const found = read(text, changed)
  const own = ownData(found.columns, found.plan)
  return {
    ...found,
    ...own,
    sentence: planSentence(found.columns, found.plan, own),
    warnings: warningsOf(found.columns, found.plan, own),
  }
}

const count = (rows: number, line: (i: number) => string) =>
  Array.from({ length: rows }, (_, i) => line(i)).join('\n')

it('semicolons, decimal commas and a mark of order', () => {
  const { table, types, columns } = read('\ufefflabel;x;y\na;1,5;2.002,25\nb;-2,5;3\nc;1.234,5;?\n')
  expect(table.format).toMatchObject({ delimiter: ';', decimal: ',', thousands: '.', hasHeader: true })
  expect(types).toEqual(['label: text, 0 missing', 'x: number, 0 missing', 'y: number, 1 missing'])
  expect(columns.map(({ values }) => values[0])).toEqual(['a', 1.5, 2002.25])
})

it('a line that names the separator, comments, a blank last line', () => {
  const { table } = read('sep=;\n# measured in May\na;b\n1;2\n3;4\n\n')
  expect(table.names).toEqual(['a', 'b'])
  expect(table.rows).toEqual([
    ['1', '2'],
    ['3', '4'],
  ])
  expect(table.remarks).toEqual(['1 line of comment left out.'])
})

it('a line of counts as in the files of scikit-learn; one that only looks like it is a row', () => {
  const iris = `6,2,setosa,virginica\n${count(6, (i) => `${5.1 + i},${0.2 * i},${i % 2}`)}\n`
  const { table, types } = read(iris)
  expect(table.remarks).toEqual(['Its first line counts 6 rows and names the kinds: setosa, virginica.'])
  expect(types).toEqual([
    'column 1: number, 0 missing',
    'column 2: number, 0 missing',
    'column 3: text, 0 missing',
  ])
  expect(table.rows.slice(0, 2)).toEqual([
    ['5.1', '0', 'setosa'],
    ['6.1', '0.2', 'virginica'],
  ])
  const unnamed = read(iris.replace(',setosa,virginica', ''))
  expect(unnamed.table.remarks).toEqual(['Its first line counts 6 rows.'])
  expect(unnamed.table.rows[1]).toEqual(['6.1', '0.2', '1'])
  expect(read('3,2,9\n4,5,6\n7,8,9\n').table.rows).toHaveLength(3)
})

it('every line one quoted field', () => {
  const { table, types } = read('"a;b;says ""c"""\n"1;2;x"\n"3;4;y"\n"5;6;x"\n')
  expect(types).toEqual(['a: number, 0 missing', 'b: number, 0 missing', 'says "c": text, 0 missing'])
  expect(table.remarks).toEqual(['Each line stood in quotes as a whole.'])
})

it('runs of blanks and a tab, gaps as ?, names with apostrophes', () => {
  const line = (i: number) =>
    `${18 + i}.0   8   307.0  ${i % 66 === 5 ? '?    ' : '130.0'}  3504.\t"plymouth 'cuda ${i}"`
  const { table, columns, plan } = read(count(398, line))
  expect([table.format.delimiter, table.format.hasHeader, table.rows.length]).toEqual([' ', false, 398])
  expect(columns[3]).toMatchObject({ type: 'number', missing: 6 })
  expect(columns[5]).toMatchObject({ type: 'text', distinct: 398 })
  expect(columns[5]!.values[0]).toBe("plymouth 'cuda 0")
  expect(plan.roles[5]).toBe('out')
})

it('tabs, an unnamed index, a split column of T and F', () => {
  const text = `\tx\ty\ttrain\n${count(9, (i) => `${i + 1}\t${0.5 * i}\t${i * i}\t${i % 3 === 2 ? 'F' : 'T'}`)}`
  const { plan, uses, data } = made(text)
  expect(plan.roles).toEqual(['out', 'input', 'target', 'split'])
  expect(uses.slice(0, 3)).toEqual(['training', 'training', 'validation'])
  expect([data.inputs[1], data.targets[1], data.validationInputs.length]).toEqual([[0.5], [1], 3])
})

it('prostate by its own column: 67 men to learn from, 30 to judge by', () => {
  const { data, plan, sentence } = made(prostate)
  expect([data.inputs.length, data.validationInputs.length, plan.task]).toEqual([67, 30, 'regression'])
  expect(data.inputNames).toEqual(['lcavol', 'lweight', 'age', 'lbph', 'svi', 'lcp', 'gleason', 'pgg45'])
  expect(data.inputs[0]![0]).toBe(-0.579818495)
  expect(sentence).toBe(
    'The network will learn to foretell lpsa from 8 columns: it sees {t:67 rows}, and is judged by {v:30} that it never sees.',
  )
})

it('three splits side by side, of different lengths', () => {
  const { table, data } = made(
    'x_train,y_train,x_val,y_val,x_test,y_test\n1,2,3,4,5,6\n2,3,4,5,6,8\n3,5,5,6,,\n4,7,,,,\n',
  )
  expect(table.names).toEqual(['x', 'y', 'split'])
  expect(table.remarks).toEqual(['3 splits stood side by side: they now stand under each other.'])
  expect([data.inputs, data.validationInputs, data.testInputs]).toEqual([
    [[1], [2], [3], [4]],
    [[3], [4], [5]],
    [[5], [6]],
  ])
})

it('no header, sorted by class: each class in its share', () => {
  const kinds = ['Iris-setosa', 'Iris-versicolor', 'Iris-virginica']
  const { data, plan, columns, sentence } = made(
    `${count(150, (i) => `${5 + (i % 7) / 10},${3 + (i % 5) / 10},${kinds[Math.floor(i / 50)]}`)}\n\n`,
  )
  expect([plan.task, taskReason(columns[2]!)]).toEqual(['multiclass', 'column 3 is text, and has 3 kinds'])
  expect(data.classNames).toEqual(kinds)
  for (const targets of [data.targets, data.validationTargets, data.testTargets!])
    expect([0, 1, 2].map((k) => targets.filter((row) => row[k] === 1).length)).toEqual(
      Array.from({ length: 3 }, () => targets.length / 3),
    )
  expect(sentence).toContain(
    'tell 3 kinds of column 3 from 2 columns: it sees {t:90 rows}, and is judged by {v:30}',
  )
})

it('a kind with a sign in its name, and 207 blanks in a column', () => {
  const places = ['<1H OCEAN', 'INLAND', 'NEAR BAY']
  const text = `rooms,bedrooms,place,value\n${count(1000, (i) => `${i % 13},${i < 207 ? '' : i % 5},${places[i % 3]},${100 + i}`)}`
  const { columns, data, plan, uses } = made(text)
  expect(columns[1]!.missing).toBe(207)
  expect(columns[2]!.kinds[0]).toEqual({ name: '<1H OCEAN', count: 334 })
  expect(data.inputNames).toEqual([
    'rooms',
    'bedrooms',
    'place: <1H OCEAN',
    'place: INLAND',
    'place: NEAR BAY',
  ])
  // More than a fifth of the rows have a gap: it is filled by the mean of the training rows.
  expect([plan.gaps, uses.includes('left-out')]).toEqual(['fill', false])
  const training = uses.flatMap((use, i) => (use === 'training' ? [i] : []))
  const known = training.flatMap((i) => (i < 207 ? [] : i % 5))
  const fill = known.reduce((sum, value) => sum + value, 0) / known.length
  const gap = training.findIndex((i) => i < 207)
  expect(data.inputs[gap]![1]).toBeCloseTo(fill, 10)
})

it('77 % missing in one column', () => {
  const { columns, plan, uses } = made(
    `a,cabin,y\n${count(100, (i) => `${i},${i % 100 < 77 ? '' : `C${i % 2}`},${i % 2}`)}`,
  )
  expect([columns[1]!.missing, plan.gaps, plan.task]).toEqual([77, 'fill', 'binary'])
  expect(uses).not.toContain('left-out')
})

describe('bytes', () => {
  const text = 'Größe;Preis\n1,5;2\n2,5;3\n'
  const utf8 = new TextEncoder().encode(text)
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const utf16 = (isLittle: boolean, content = text) =>
    Uint8Array.from(
      [...content].flatMap((letter) => {
        const pair = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]
        return isLittle ? pair : pair.reverse()
      }),
    )
  it.each([
    ['UTF-8', utf8, undefined],
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), undefined],
    ['UTF-16 LE with its mark', utf16(true, `\ufeff${text}`), 'UTF-16'],
    ['UTF-16 BE with its mark', utf16(false, `\ufeff${text}`), 'UTF-16'],
    ['UTF-16 LE', utf16(true), 'UTF-16'],
    ['UTF-16 BE', utf16(false), 'UTF-16'],
    ['Windows-1252', latin, 'Windows-1252'],
  ])('%s', (_, bytes, readAs) => {
    const decoded = decodeText(bytes)
    expect(decoded.readAs).toBe(readAs)
    const { table, columns } = read(decoded.text)
    expect(table.names).toEqual(['Größe', 'Preis'])
    expect(columns[0]!.values).toEqual([1.5, 2.5])
  })

  it('UTF-8 of which one letter is broken stays UTF-8', () => {
    expect(decodeText(Uint8Array.of(...utf8, 0xc3))).toEqual({
      text: `${text}\ufffd`,
      readAs: 'UTF-8, a letter is broken',
    })
  })

  it('what is no text stays none', () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 8, 0, 0x9a, 0xfc, 0, 0, 0xd7, 0x81, 1, 0x90)
    expect(() => readTable(decodeText(zip).text)).toThrow('This is no text')
  })
})

describe('signs beside numbers', () => {
  it.each([
    ['12.5 %', '7%', [12.5, 7], '%'],
    ['12,5 %', '-0,5\u00a0%', [12.5, -0.5], '%'],
    ['"$1,200.50"', '-$3', [1200.5, -3], '$'],
    ['"($1,200.50)"', '0', [-1200.5, 0], '$'],
    ['1.200,50 €', '7 €', [1200.5, 7], '€'],
    ['£3', '£ 4.5', [3, 4.5], '£'],
  ])('%s and %s', (first, second, values, unit) => {
    const { columns } = read(`name;share\na;${first}\nb;${second}\nc;?\n`)
    expect(columns[1]).toMatchObject({ type: 'number', unit, values: [...values, undefined], missing: 1 })
  })

  it('in every line, and no line of names', () => {
    const { table, columns } = read('a;5 %\nb;6 %\n')
    expect([table.format.hasHeader, columns[1]!.values]).toEqual([false, [5, 6]])
    expect(read('a;5 %\nb;6\n').table.format.hasHeader).toBe(true)
  })

  it.each([
    ['two currencies', '$5', '5 €'],
    ['a number without one', '5 %', '0.05'],
    ['a unit', '12 kg', '14 kg'],
    ['a sign alone', '$', '$5'],
  ])('%s: a text', (_, first, second) => {
    const { columns } = read(`name;share\na;${first}\nb;${second}\n`)
    expect(columns[1]).toMatchObject({ type: 'text', values: [first, second] })
  })
})

describe('the same four small sets', () => {
  it('under each other', () => {
    const { plan, data } = made(
      `dataset,x,y\n${count(44, (i) => `${['I', 'II', 'III', 'IV'][Math.floor(i / 11)]},${i % 11 ? 8 : 19},${i + 0.5}`)}`,
    )
    expect(plan.roles).toEqual(['input', 'input', 'target'])
    expect(data.inputNames).toEqual(['dataset: I', 'dataset: II', 'dataset: III', 'dataset: IV', 'x'])
  })

  it('side by side, one with x = 8 ten times', () => {
    const { columns, plan } = read(
      `x1,y1,x4,y4\n${count(11, (i) => `${i},${2 * i},${i === 7 ? 19 : 8},${i * 1.5}`)}`,
    )
    expect(columns[2]).toMatchObject({ min: 8, max: 19, distinct: 2 })
    expect(plan.roles).toEqual(['input', 'input', 'input', 'target'])
  })
})

it('two equal headers, and rows that end early or go on', () => {
  const { table, columns } = read('x,x,y\n1,2,3\n4,5\n7,8,9,10\n')
  expect(table.names).toEqual(['x', 'x 2', 'y'])
  expect(columns[2]!.missing).toBe(1)
  expect(table.remarks).toEqual([
    'x stands over two columns: the second is called x 2.',
    '1 row ended early: what lacks counts as missing.',
    '1 row had more values than there are names: they were cut.',
  ])
})

test('all targets equal are learned from, with a warning', () => {
  const { columns } = read(`x,y\n${count(9, (i) => `${i},4.5`)}`)
  const plan = { ...guessPlan(columns, 9), roles: ['input', 'target'] as const, task: 'regression' as const }
  const own = ownData(columns, plan)
  expect(warningsOf(columns, plan, own).map(({ text }) => text)).toContain(
    'All targets to learn from are the same: there is nothing to learn.',
  )
})

describe('what gives the answer away is warned of', () => {
  it.each([
    ['a copy', (i: number) => `${i * i},${i % 7},${i * i}`, 'a is y once more: nothing is left to learn.'],
    [
      'a multiple',
      (i: number) => `${3 * i * i + 1},${i % 7},${i * i}`,
      'a follows y almost to the digit: it may be made of it.',
    ],
    [
      'a text',
      (i: number) => `${i % 2 ? 'left' : 'right'},${i % 7},${i % 2 ? 'yes' : 'no'}`,
      'a alone tells y for 60 of 60 rows. Would it be known beforehand?',
    ],
  ])('%s', (_, line, text) => {
    const { warnings } = made(`a,b,y\n${count(60, line)}`)
    expect(warnings[0]).toEqual({ column: 0, text, remedy: { label: 'Leave it out', role: 'out' } })
  })

  it('a row in two splits', () => {
    const { warnings } = made(`a,y,split\n1,2,train\n2,3,train\n1,2,test\n5,6,test\n`)
    expect(warnings.map(({ text }) => text)).toEqual([
      '1 row to judge by stands among the rows to learn from, too.',
    ])
  })

  it('nothing of the kind in honest data', () => {
    expect(
      made(`a,b,y\n${count(90, (i) => `${(i * 37) % 91},${(i * 53) % 89},${(i * 29) % 83}`)}`).warnings,
    ).toEqual([])
  })
})

it('groups stay whole', () => {
  const { data, uses } = made(`who,x,y\n${count(60, (i) => `p${i % 12},${i},${(i * 7) % 11}`)}`, {
    split: 'groups',
    roles: ['groups', 'input', 'target'],
    testShare: 0.2,
  })
  for (let group = 0; group < 12; group++)
    expect(new Set(uses.filter((_, i) => i % 12 === group)).size).toBe(1)
  expect([data.inputs.length, data.validationInputs.length, data.testInputs!.length]).toEqual([30, 15, 15])
})

it('what is made is an experiment’s data', () => {
  const { data } = made(
    `size,sex,y\n${count(80, (i) => `${i},${i % 3 ? 'male' : 'female'},${['a', 'b'][i % 2]}`)}`,
  )
  const experiment = {
    version: 1,
    seed: 1,
    data,
    model: { hidden: [4], activation: 'tanh' },
    optimizer: { kind: 'adam', learningRate: 0.01 },
    penalty: { kind: 'l2', lambda: 0 },
  }
  expect(parseExperiment(experiment).data).toEqual(data)
  expect(data).toMatchObject({ inputNames: ['size', 'sex: male'], targetName: 'y', classNames: ['a', 'b'] })
})

test.each([
  ['', 'The file is empty.'],
  ['\n \n', 'The file is empty.'],
  ['a,b\n', 'There is a line of names, and no row under it.'],
  [
    'PK\u0003\u0004\u0000\u0000',
    'This is no text: a table of values parted by commas, semicolons or tabs can be read.',
  ],
  [`${'x,'.repeat(200)}y\n${'1,'.repeat(200)}2\n`, 'The table has 201 columns; here at most 200 are read.'],
  [`x,y\n${'1,2\n'.repeat(50_001)}`, 'The table has 50,001 rows; here at most 50,000 are read.'],
  ['a,b\n1,2\n', 'There is one row: learning and judging takes at least two.'],
  [`x,y\n${count(9, (i) => `${i},setosa`)}`, 'Choose the column that is to be learned: make it the target.'],
])('%j is refused', (text, sentence) => {
  expect(() => made(text)).toThrow(sentence)
})

test('over 64 MB nothing is read', () => {
  expect(() => readTable('1,2\n'.repeat(17 * 2 ** 20))).toThrow(
    'The file has 68 MB; here at most 64 are read.',
  )
})

test('one class is nothing to tell apart', () => {
  const { columns } = read(`x,y\n${count(9, (i) => `${i},setosa`)}`)
  const plan = { ...guessPlan(columns, 9), roles: ['input', 'target'] as const, task: 'binary' as const }
  expect(() => ownData(columns, plan)).toThrow('y is setosa in every row: there is nothing to tell apart.')
})
