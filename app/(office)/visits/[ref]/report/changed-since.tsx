import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { SpokenText } from '@/app/ui/spoken'
import { StatusMark } from '@/app/ui/status-mark'
import { reportParts } from '@/db/values/reports'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { Change } from '@/lib/reports/changes/changes'

/** What of the record is otherwise than it was handed in, folded, each with the way there. */
export async function ChangedSince({ number, changes }: { number: number; changes: Change[] }) {
  const t = await translator()
  if (changes.length === 0) return <p className="mb-6 text-second">{t('reports.changed.same', { number })}</p>
  return (
    <details className="mb-6 max-w-[75ch] rounded border border-rule px-4 py-2 print:hidden">
      <summary>
        <StatusMark tone="waiting">{t('reports.changed.title', { number })}</StatusMark>
        <span className="text-second"> · {t('reports.changed.count', { count: changes.length })}</span>
      </summary>
      <ul className="mt-2 grid gap-1">
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes may speak of the same thing
          <li key={index}>
            <ChangeLine of={change} />
          </li>
        ))}
      </ul>
    </details>
  )
}

async function ChangeLine({ of: { kind, how, mark, names, href } }: { of: Change }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const part = kind === 'text' ? reportParts.find((each) => each === mark) : undefined
  const called = part
    ? [t(`values.reportPart.${part}`)]
    : [t(`reports.changed.kind.${kind}`), mark].filter((word) => word !== null)
  const words = called.join(' ')
  return (
    <>
      {how === 'removed' ? words : <TextLink href={href as Route}>{words}</TextLink>}
      {names && (
        <>
          {' '}
          <SpokenText of={nameIn(language, names)} />
        </>
      )}
      <span className="text-second"> · {t(`reports.changed.how.${how}`)}</span>
    </>
  )
}
