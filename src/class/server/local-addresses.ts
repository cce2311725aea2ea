// Where this machine is reached in its networks.
import type { NetworkInterfaceInfo } from 'node:os'

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

/** Of programs that run machines inside this one: no phone is in their networks. */
const inside =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|tailscale|wg)|vEthernet|VirtualBox|VMware/i

/** Its IPv4 addresses, the likeliest first: those that a home or a school gives, of a card that is one. */
export function localAddresses(interfaces: Interfaces): string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  )
  return found.sort((a, b) => a.rank - b.rank).map(({ address }) => address)
}

function rankOf(name: string, address: string): number {
  if (inside.test(name) || address.startsWith('169.254.')) return 3
  if (address.startsWith('192.168.')) return 0
  return /^(10|172\.(1[6-9]|2\d|3[01]))\./.test(address) ? 1 : 2
}
