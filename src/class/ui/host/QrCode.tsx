// The address to join at, as a camera reads it.
import { encode } from 'uqr'

export function QrCode({ address }: { address: string }) {
  const { data, size } = encode(address, { border: 2 })
  const squares = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR code of ${address}`}>
      <rect width={size} height={size} />
      <path d={squares} shapeRendering="crispEdges" />
    </svg>
  )
}
