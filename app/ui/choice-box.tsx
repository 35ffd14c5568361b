import type { Option } from '@/lib/options'

type Props = { type: 'radio' | 'checkbox'; name: string; option: Option; checked: boolean }

/** One value that can be ticked, with what it means beside it. */
export function ChoiceBox({ type, name, option, checked }: Props) {
  return (
    <label className="inline-flex min-h-11 items-center gap-3 md:min-h-8">
      <input
        type={type}
        name={name}
        value={option.value}
        defaultChecked={checked}
        className="size-5 shrink-0 accent-primary"
      />
      <span>{option.label}</span>
    </label>
  )
}
