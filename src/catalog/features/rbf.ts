// Radial basis functions: Gaussian bumps with evenly spaced centres on [−1, 1].

/** exp(−((x − c) / width)² / 2) for each centre c */
export function rbf(x: number, count: number, width: number): number[] {
  const spacing = count > 1 ? 2 / (count - 1) : 0
  return Array.from({ length: count }, (_, i) => {
    const centre = count > 1 ? -1 + i * spacing : 0
    return Math.exp(-(((x - centre) / width) ** 2) / 2)
  })
}
