import type { Route } from 'next'
import { languageName } from '@/lib/agreements/languages'
import { env } from '@/lib/env'
import { type FiledKind, type FileListed, listFiles } from '@/lib/files/queries'
import { keptUntil } from '@/lib/files/rules'
import { sayBytes } from '@/lib/files/size'
import { fileTypeName, nameMisleads } from '@/lib/files/types'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { formatDate } from '@/lib/time/format'
import { todayIn } from '@/lib/time/local'
import { TextLink } from './button'
import { FileForm } from './file-form'
import { Section } from './section'
import { StatusMark } from './status-mark'

/** The papers of a record, as a section of its page, and where more are added. */
export async function Files({ kind, id, canWrite }: { kind: FiledKind; id: string; canWrite: boolean }) {
  const [user, t] = await Promise.all([requireUser(), translator()])
  const files = await listFiles(user, kind, id)
  if (files.length === 0 && !canWrite) return null
  return (
    <Section title={t('files.title')} id="papers">
      {files.length === 0 && <p className="mb-3 text-second">{t('files.none')}</p>}
      <ul className="grid gap-3">
        {files.map((file) => (
          <li key={file.id} className="min-w-0">
            <FileLine file={file} canWrite={canWrite} />
          </li>
        ))}
      </ul>
      {canWrite && (
        <div className="mt-4 print:hidden">
          <FileForm of={`${kind}:${id}`} />
        </div>
      )}
    </Section>
  )
}

async function FileLine({ file, canWrite }: { file: FileListed; canWrite: boolean }) {
  const [language, t] = await Promise.all([currentLanguage(), translator()])
  const type = t(`values.fileType.${fileTypeName(file.mediaType)}`)
  const until = keptUntil(file, env().HOME_ZONE)
  const about = [
    t(`values.fileKind.${file.kind}`),
    file.language && languageName(file.language, language),
    file.origin !== 'unknown' && t(`values.fileOrigin.${file.origin}`),
    type,
    sayBytes(file.bytes, language),
  ]
  const kept = [
    t('files.added', {
      by: file.addedBy,
      day: formatDate(todayIn(env().HOME_ZONE, file.createdAt), language),
    }),
    until ? t('files.keptUntil', { day: formatDate(until, language) }) : t('files.keptForEver'),
  ]
  return (
    <>
      <p>
        <a href={`/files/${file.id}`} className="link [overflow-wrap:anywhere]">
          <bdi>{file.name}</bdi>
        </a>
      </p>
      {nameMisleads(file.name, file.mediaType) && (
        <p className="text-sm">
          <StatusMark tone="waiting">{t('files.misleads', { type })}</StatusMark>
        </p>
      )}
      <p className="text-sm text-second">{about.filter(Boolean).join(' · ')}</p>
      <p className="text-sm text-second">
        {kept.join(' · ')}
        {canWrite && (
          <span className="print:hidden">
            {' · '}
            <TextLink
              href={`/files/${file.id}/edit` as Route}
              aria-label={t('files.editNamed', { name: file.name })}
            >
              {t('files.edit')}
            </TextLink>
          </span>
        )}
      </p>
    </>
  )
}
