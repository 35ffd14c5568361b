type Input = Pick<HTMLInputElement, 'type' | 'value' | 'defaultValue' | 'checked' | 'defaultChecked'>
type Choice = Pick<HTMLOptionElement, 'selected' | 'defaultSelected'>

/** Whether a form holds other than the server sent: what was typed or chosen before its scripts had loaded. */
export function isTouched(form: HTMLFormElement): boolean {
  return (
    [...form.querySelectorAll('input')].some(isTyped) ||
    [...form.querySelectorAll('textarea')].some(isWritten) ||
    [...form.querySelectorAll('select')].some(({ options }) => isChosen([...options]))
  )
}

export function isTyped({ type, value, defaultValue, checked, defaultChecked }: Input): boolean {
  if (type === 'checkbox' || type === 'radio') return checked !== defaultChecked
  return type !== 'file' && value !== defaultValue
}

/** A browser ends lines in its own way, whatever was sent. */
export function isWritten({ value, defaultValue }: Pick<Input, 'value' | 'defaultValue'>): boolean {
  return value !== defaultValue.replace(/\r\n?/g, '\n')
}

/** Where the server named no choice, the browser shows the first. */
export function isChosen(options: Choice[]): boolean {
  const named = options.some(({ defaultSelected }) => defaultSelected)
  return options.some(
    ({ selected, defaultSelected }, index) => selected !== (named ? defaultSelected : index === 0),
  )
}
