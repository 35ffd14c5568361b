import type { Route } from 'next'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { type Citation, listCitations } from '@/lib/sources/queries'
import type { RecordKind } from '@/lib/subjects'
import { formatDate } from '@/lib/time/format'
import { TextLink } from './button'
import { Section } from './section'

/** What a record rests on, as a section of its page. */
export async function Sources({ kind, id, canWrite }: { kind: RecordKind; id: string; canWrite: boolean }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const citations = await listCitations(user, kind, id)
  if (citations.length === 0 && !canWrite) return null
  const add = canWrite && (
    <TextLink href={`/sources/new?of=${kind}:${id}` as Route}>{t('sources.add')}</TextLink>
  )
  return (
    <Section title={t('sources.title')} id="sources" action={add}>
      {citations.length === 0 && <p className="text-second">{t('sources.none')}</p>}
      <ul className="grid gap-3">
        {citations.map((citation) => (
          <li key={citation.id}>
            <SourceLine citation={citation} canWrite={canWrite} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

async function SourceLine({ citation, canWrite }: { citation: Citation; canWrite: boolean }) {
  const [language, t] = await Promise.all([currentLanguage(), translator()])
  const where = [citation.author, citation.publisher].filter(Boolean).join(', ')
  const day = citation.publishedOn && formatDate(citation.publishedOn, language)
  return (
    <>
      <p>
        {citation.url ? (
          <a href={citation.url} className="link" rel="noreferrer noopener" target="_blank">
            {citation.title}
          </a>
        ) : (
          citation.title
        )}
      </p>
      <p className="text-sm text-second">
        {[t(`values.sourceKind.${citation.kind}`), where, day].filter(Boolean).join(' · ')}
        {canWrite && (
          <span className="print:hidden">
            {' · '}
            <TextLink
              href={`/sources/${citation.id}` as Route}
              aria-label={t('sources.editNamed', { title: citation.title })}
            >
              {t('sources.edit')}
            </TextLink>
          </span>
        )}
      </p>
      {citation.remark && <p className="mt-1 whitespace-pre-line text-sm">{citation.remark}</p>}
    </>
  )
}
