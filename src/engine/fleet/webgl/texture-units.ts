// Which unit each sampler reads, the same for a name in every program: what stays bound need not be bound again.

/** WebGL 2 promises 32 units to all programs together. Unit 0 is left to whoever binds a texture to work on it. */
const LAST_UNIT = 31

const units = new Map<string, number>()

/** @throws Error where more names are in use than there are units */
export function unitOf(sampler: string): number {
  const unit = units.get(sampler) ?? units.size + 1
  if (unit > LAST_UNIT) throw new Error(`No texture unit is left for ${sampler}.`)
  units.set(sampler, unit)
  return unit
}

export interface Binding {
  unit: number
  texture: WebGLTexture
  isArray: boolean
}

/** What each context's units hold, of each kind. A deleted texture leaves its unit, and another never is the same object. */
const bound = new WeakMap<WebGL2RenderingContext, WebGLTexture[]>()

/** The caller goes back to unit 0 when it has drawn. */
export function bindTextures(gl: WebGL2RenderingContext, bindings: readonly Binding[]): void {
  const held = heldBy(gl)
  for (const { unit, texture, isArray } of bindings) {
    const place = 2 * unit + Number(isArray)
    if (held[place] === texture) continue
    gl.activeTexture(gl.TEXTURE0 + unit)
    gl.bindTexture(isArray ? gl.TEXTURE_2D_ARRAY : gl.TEXTURE_2D, texture)
    held[place] = texture
  }
}

function heldBy(gl: WebGL2RenderingContext): WebGLTexture[] {
  let held = bound.get(gl)
  if (!held) {
    held = []
    bound.set(gl, held)
  }
  return held
}
