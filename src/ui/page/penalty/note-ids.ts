// Where the notes of the line's sliders stand: behind the Options button, and read with each slider.

export const noteIds = { ratio: 'note-ratio', dropout: 'note-dropout', weightDecay: 'note-weight-decay' }
