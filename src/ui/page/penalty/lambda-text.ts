// λ as its field writes it: what is written there can be read back.
import { formatSignificant } from '../../kit/format'

/** Three significant digits, and no comma: behind a comma a person may have decimals. */
export function lambdaText(lambda: number): string {
  return formatSignificant(lambda).replaceAll(',', '')
}
