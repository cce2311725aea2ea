// The two parts of the objective, told apart by a gap and a hatch, not by hue alone.

export function PartsBar({ dataLoss, objective }: { dataLoss: number; objective: number }) {
  const share = objective > 0 ? Math.min(Math.max(dataLoss / objective, 0), 1) : 1
  const percent = `${Math.round(100 * share)} % data loss, ${Math.round(100 * (1 - share))} % penalty`
  return (
    <div className="parts" role="img" aria-label={percent} title={percent}>
      <span className="part-data" style={{ flexGrow: share }} />
      <span className="part-penalty" style={{ flexGrow: 1 - share }} />
    </div>
  )
}
