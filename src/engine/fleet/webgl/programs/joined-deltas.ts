// The derivative of the loss and the step back to the last hidden layer in one draw: a network's last two deltas at once.
import type { LossKind } from '../../../../catalog/losses/loss'
import type { ProgramSource } from '../program'
import { blockAffineGlsl } from './affine'
import { type BlockHeight, type LoopLength, mapTexels, type TextureLayout } from './blocks'
import { backProduct } from './delta'
import { lossMembers, outputDeltaGlsl } from './output-delta'
import { layoutTexts, lengthText, programName } from './program-name'
import { type Slope, slopeGlsl, slopeSamplers } from './slope'

const rowsOf = (height: BlockHeight) => Array.from({ length: height }, (_, row) => row)

/** Locations after the hidden deltas': the texels of the left column, which hold one or two outputs. */
const writeOutputsGlsl = (height: BlockHeight) =>
  rowsOf(height).map((row) => `layout(location = ${2 * height + row}) out vec4 output${row};`)

/**
 * An uncoupled loss of one or two outputs. Each block of hidden units computes the deltas of its rows' outputs anew, and
 * all of a row write the same.
 *
 * @param length of the last layer's fan-in
 */
export function joinedDeltaProgram(
  loss: LossKind,
  slope: Slope,
  length: LoopLength,
  layout: TextureLayout,
): ProgramSource {
  const { height } = layout
  const what = `derivative of the loss and ${slope.dropout ? 'back with dropout' : 'back'}`
  const delta = (row: number) =>
    `output${row} = outputDelta(texel${row}0, model, ${height} * row + ${row}, 0);`
  return {
    name: programName(what, loss, slope.activation, lengthText(length), ...layoutTexts(layout)),
    samplers: ['inputs', 'parameters', 'targets', 'sampleWeights', ...slopeSamplers(slope)],
    arrays: ['inputs'],
    fragment: `${blockAffineGlsl(layout, { input: 'own', length, isNarrow: true, moreMembers: lossMembers })}
${writeOutputsGlsl(height).join('\n')}
${outputDeltaGlsl(loss)}
${slopeGlsl(height, slope, 'inputs', 'inputRegion')}
void main() {
  ivec2 place = placeOf(outputRegion);
  int model = place.y / sizes.x, row = place.y - model * sizes.x, w = model * (sizes.z + 1) + 2 * place.x;
  affine(ivec2(0), model, row);
  ${rowsOf(height).map(delta).join('\n  ')}
  vec4 weights0 = texelFetch(parameters, at(parameterRegion, w, 0), 0);
  vec4 weights1 = texelFetch(parameters, at(parameterRegion, w + 1, 0), 0);
  ${mapTexels(height, (_, row, column) => backProduct(`output${row}`, `weights${column}`))}
  timesSlope(place, model, row);
}`,
  }
}
