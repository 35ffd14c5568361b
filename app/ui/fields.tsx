'use client'

import type { HTMLInputTypeAttribute } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Option } from '@/lib/options'
import { described, FieldFrame, type FieldProps } from './field-frame'
import { useField, useTyped } from './form-context'

export { useField, useTyped } from './form-context'

type TextProps = FieldProps & {
  type?: HTMLInputTypeAttribute
  autoComplete?: string
  inputMode?: 'numeric' | 'email' | 'url' | 'tel'
  lang?: string
  list?: string
  size?: 'short'
}

export function TextField(props: TextProps) {
  const { name, hint, type = 'text', size, autoComplete = 'off', inputMode, lang, list } = props
  const field = useField(name)
  return (
    <FieldFrame {...props} field={field}>
      <input
        {...{ type, autoComplete, inputMode, lang, list, name }}
        id={field.id}
        defaultValue={type === 'password' ? undefined : field.defaultValue}
        className={`field-box ${size === 'short' ? 'max-w-48' : ''}`}
        {...described(field, hint)}
      />
    </FieldFrame>
  )
}

export function TextArea(props: FieldProps & { rows?: number; lang?: string }) {
  const field = useField(props.name)
  return (
    <FieldFrame {...props} field={field}>
      <textarea
        id={field.id}
        name={props.name}
        rows={props.rows ?? 4}
        lang={props.lang}
        defaultValue={field.defaultValue}
        className="field-box"
        {...described(field, props.hint)}
      />
    </FieldFrame>
  )
}

/** The same text in both languages, the reader's own first. */
export function BilingualField(props: FieldProps & { multiline?: boolean; rows?: number }) {
  const { name, label, hint, multiline, rows } = props
  const t = useTranslations()
  const chinese = useLocale() === 'zh-CN'
  const Box = multiline ? TextArea : TextField
  const english = { name: `${name}En`, label: t('forms.inEnglish', { label }), lang: 'en' }
  const inChinese = { name: `${name}Zh`, label: t('forms.inChinese', { label }), lang: 'zh-CN' }
  const [first, second] = chinese ? [inChinese, english] : [english, inChinese]
  return (
    <>
      <Box {...first} hint={hint} optional={props.optional} rows={rows} />
      <Box {...second} optional rows={rows} />
    </>
  )
}

export function SelectField(props: FieldProps & { options: Option[]; blank?: string | false }) {
  const { name, options, hint, blank } = props
  const field = useField(name)
  const t = useTranslations()
  return (
    <FieldFrame {...props} field={field}>
      <select
        id={field.id}
        name={name}
        defaultValue={field.defaultValue}
        className="field-box"
        {...described(field, hint)}
      >
        {blank !== false && <option value="">{blank ?? t('forms.choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

export function DateField(props: FieldProps) {
  return <TextField {...props} type="date" size="short" />
}

export function TimeField(props: FieldProps) {
  return <TextField {...props} type="time" size="short" />
}

/** A value that the form carries and nobody types. */
export function HiddenField({ name }: { name: string }) {
  const field = useField(name)
  return <input type="hidden" name={name} defaultValue={field.defaultValue} />
}

export function CheckField({ name, label, hint }: FieldProps) {
  const field = useField(name)
  const [typed] = useTyped(name)
  return (
    <div>
      <label className="inline-flex min-h-11 items-center gap-3 md:min-h-9">
        <input
          type="checkbox"
          id={field.id}
          name={name}
          value="yes"
          defaultChecked={typed === 'yes' || typed === 'on'}
          className="size-5 shrink-0 accent-primary"
          {...described(field, hint)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${field.id}-hint`} className="pl-8 text-second">
          {hint}
        </p>
      )}
    </div>
  )
}
