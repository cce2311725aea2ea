import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { localAddresses } from './local-addresses'

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, internal, family: 'IPv4', netmask: '', mac: '', cidr: null },
]

it('has the one that phones reach first', () => {
  const interfaces = {
    lo: at('127.0.0.1', true),
    docker0: at('172.17.0.1'),
    tun0: at('10.8.0.2'),
    en1: at('10.20.30.40'),
    en0: at('192.168.1.20'),
  }
  expect(localAddresses(interfaces)).toEqual(['192.168.1.20', '10.20.30.40', '172.17.0.1', '10.8.0.2'])
})

it('has none where there is no network', () => {
  expect(localAddresses({ lo: at('127.0.0.1', true), en0: undefined })).toEqual([])
})
