// What has to be known to read the table of peers: who is not in it, and why.

const lines = [
  'By SGD on both sides where the peer has no Adam.',
  'Not compared: brain.js, which updates after every row, knows no penalty, and passes its outputs through the activation too, so that neither full batch nor this network is to be had there;',
  'and the WebGPU backends of TensorFlow.js and jax-js, which have no device in software.',
]

export const note = lines.join(' ')
