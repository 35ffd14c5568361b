import { StatusMark } from '@/app/ui/status-mark'
import type { Language } from '@/db/values/office'
import type { Translator } from '@/lib/i18n/translator-for'
import type { Remark } from '@/lib/imports/understood'
import { formatDate } from '@/lib/time/format'
import { isLocalDate } from '@/lib/time/local'

type Props = { t: Translator; language: Language; of: { problems: Remark[]; warnings: Remark[] } }

/** What is wrong and what is uncertain in a row, with the column and what stands there. */
export function Remarks({ t, language, of: { problems, warnings } }: Props) {
  const say = (remark: Remark) => sentenceOf(t, language, remark)
  return (
    <ul className="grid min-w-52 gap-1">
      {problems.map((problem) => (
        <li
          key={`${problem.field} ${problem.message.key} ${problem.message.values?.name ?? ''}`}
          className="wrap-anywhere"
        >
          <StatusMark tone="seal">{say(problem)}</StatusMark>
        </li>
      ))}
      {warnings.map((warning) => (
        <li
          key={`${warning.field} ${warning.message.key} ${warning.message.values?.name ?? ''}`}
          className="wrap-anywhere"
        >
          <StatusMark tone="waiting">{say(warning)}</StatusMark>
        </li>
      ))}
    </ul>
  )
}

const longest = 80

function sentenceOf(
  t: Translator,
  language: Language,
  { field, value, message: { key, values } }: Remark,
): string {
  const spoken = Object.entries(values ?? {}).map(([name, each]) => [
    name,
    typeof each === 'string' && isLocalDate(each) ? formatDate(each, language) : each,
  ])
  const sentence = t(key, Object.fromEntries(spoken))
  if (!field) return sentence
  const named = { field: t(`imports.field.${field}`), sentence }
  const short = value.length > longest ? `${value.slice(0, longest)}…` : value
  return value ? t('imports.remark', { ...named, value: short }) : t('imports.remarkEmpty', named)
}
