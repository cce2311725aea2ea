import { expect, it } from 'vitest'
import { roomInAddress } from './room-address'

const secret = '0123456789abcdef0123456789abcdef'

/** A tab at this address. */
function tab(href: string) {
  const kept = new Map<string, string>()
  const location = { href }
  return {
    location,
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, url: URL) => {
        location.href = url.href
      },
    },
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
    },
  }
}
const roomAt = (page: ReturnType<typeof tab>) => roomInAddress(page as unknown as Window)

it('names no room where the address names none', () => {
  expect(roomAt(tab('http://192.168.1.20:4173/?seed=3#p=noisy-moons'))).toBeUndefined()
})

it('reads a code as people write it', () => {
  const page = tab('http://192.168.1.20:4173/?room=k7qm%2042#p=noisy-moons')
  expect(roomAt(page)).toEqual({ code: 'K7QM42', secret: undefined })
  expect(page.location.href).toBe('http://192.168.1.20:4173/?room=k7qm%2042#p=noisy-moons')
})

it('takes the host’s secret out of what a projector shows, and has it after a reload', () => {
  const page = tab(`http://localhost:4173/?room=K7QM42&host=${secret}#p=noisy-moons`)
  expect(roomAt(page)).toEqual({ code: 'K7QM42', secret })
  expect(page.location.href).toBe('http://localhost:4173/?room=K7QM42#p=noisy-moons')
  expect(roomAt(page)).toEqual({ code: 'K7QM42', secret })
})

it('is no host of another room in the same tab', () => {
  const page = tab(`http://localhost:4173/?room=K7QM42&host=${secret}`)
  roomAt(page)
  page.location.href = 'http://localhost:4173/?room=CDFHJK'
  expect(roomAt(page)).toEqual({ code: 'CDFHJK', secret: undefined })
})

it('keeps a code that none can be, for the server to refuse', () => {
  expect(roomAt(tab('http://localhost:4173/?room=..%2F'))?.code).toBe('../')
})
