// What the page says of dropout.

export const dropoutPage = {
  label: 'Dropout',
  explanation:
    'The share of hidden units that is switched off at random in each training step, so that none can rely on another. All of them work when the network is judged.',
}
