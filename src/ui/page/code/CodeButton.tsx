// Shows the code behind what the page is doing.
import { PanelButton } from '../../kit/panels/PanelButton'

export function CodeButton() {
  return (
    <PanelButton
      panel="code"
      title="The few lines of code that do this: PyTorch, scikit-learn, TensorFlow.js, Keras, Notebook"
    >
      Code
    </PanelButton>
  )
}
