// What stands under the λ slider.

export const sliderTicks = [
  { lambda: 0, label: '0' },
  { lambda: 1e-5, label: '10⁻⁵' },
  { lambda: 1e-4, label: '10⁻⁴' },
  { lambda: 1e-3, label: '10⁻³' },
  { lambda: 0.01, label: '0.01' },
  { lambda: 0.1, label: '0.1' },
  { lambda: 1, label: '1' },
]
