// Fourier features sin(πkx)/k and cos(πkx)/k, k = 1 … frequencies: the 1/k makes high frequencies cost more weight.

export function fourier(x: number, frequencies: number): number[] {
  return Array.from({ length: frequencies }, (_, i) => i + 1).flatMap((k) => [
    Math.sin(Math.PI * k * x) / k,
    Math.cos(Math.PI * k * x) / k,
  ])
}
