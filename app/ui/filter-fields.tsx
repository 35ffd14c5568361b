import type { Option } from '@/lib/options'

type Props = { name: string; label: string; value: string | null }

/** A box in which one writes what a list is to hold. */
export function FilterWords({ name, label, value, list }: Props & { list?: string }) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="text-second">{label}</span>
      <input
        type="search"
        name={name}
        list={list}
        defaultValue={value ?? ''}
        autoComplete="off"
        className="field-box text-base"
      />
    </label>
  )
}

/** A day that a list is drawn for or bounded by. */
export function FilterDay({ name, label, value }: Props) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="text-second">{label}</span>
      <input
        key={value}
        type="date"
        name={name}
        defaultValue={value ?? ''}
        min="1900-01-01"
        max="2200-12-31"
        className="field-box text-base"
      />
    </label>
  )
}

/** A choice by which a list is narrowed or ordered; `any` is its empty choice. */
export function FilterChoice({
  name,
  label,
  value,
  options,
  any,
}: Props & { options: Option[]; any?: string }) {
  return (
    <label className="grid min-w-0 gap-1 text-sm">
      <span className="text-second">{label}</span>
      {/* React keeps the choice of a select that stays on the page: draw it afresh for another address. */}
      <select key={value} name={name} defaultValue={value ?? ''} className="field-box text-base">
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
