// Faults of the device, as source that runs in a worker of the page before it starts.

/** The browser gives the worker no context. */
export const noContext = 'OffscreenCanvas.prototype.getContext = () => null'

/**
 * A method of WebGL that does something else: `body` finds its arguments in `given`, and the true one under its name.
 *
 * @param {string} name
 * @param {string} body
 */
const patch = (name, body) =>
  `{ const { prototype } = WebGL2RenderingContext; const { ${name} } = prototype; prototype.${name} = function (...given) { ${body} } }`

export const noFloatTargets = patch(
  'getExtension',
  "return given[0] === 'EXT_color_buffer_float' ? null : getExtension.apply(this, given)",
)

export const fencesNeverPass = patch('clientWaitSync', 'return this.TIMEOUT_EXPIRED')

export const wrongNumbers = patch(
  'getBufferSubData',
  'getBufferSubData.apply(this, given); const floats = new Float32Array(given[2].buffer); floats.forEach((x, i) => { floats[i] = x * 1.5 })',
)

export const refusedShader = patch(
  'shaderSource',
  "shaderSource.call(this, given[0], given[1].replace('void main', 'oops void main'))",
)

export const refusedDropout = patch(
  'shaderSource',
  "shaderSource.call(this, given[0], given[1].replace(/(SHADER_NAME \\w*dropout[^]*)void main/, '$1oops void main'))",
)

export const throwsAsNoDriver = patch('fenceSync', 'return this.none.such')

/**
 * Whatever the page is told to do to its worker's GPU, it does when it hears of it: on the channel `gpu`.
 *
 * @param {string} deed
 */
export const onWord = (deed) => `{
  const { getContext } = OffscreenCanvas.prototype;
  OffscreenCanvas.prototype.getContext = function (...given) {
    const gl = getContext.apply(this, given);
    new BroadcastChannel('gpu').onmessage = () => { ${deed} };
    return gl;
  };
}`

export const losing = onWord("gl.getExtension('WEBGL_lose_context').loseContext()")
