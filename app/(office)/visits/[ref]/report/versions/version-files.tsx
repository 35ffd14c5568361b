import { Section } from '@/app/ui/section'
import { sayBytes } from '@/lib/files/size'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { VersionFile } from '@/lib/reports/versions/queries'

/** The files of a version, its papers and the photos in them, each with its size and SHA-256. */
export async function VersionFiles({ at, files }: { at: string; files: VersionFile[] }) {
  const t = await translator()
  const papers = files.filter(({ kind }) => kind === 'paper')
  const photos = files.filter(({ kind }) => kind === 'attachment')
  return (
    <div className="max-w-3xl print:hidden">
      <Section title={t('reports.versions.files')}>
        <FileList at={at} files={papers} />
        {photos.length > 0 && (
          <details className="mt-3">
            <summary>{t('reports.versions.attachments', { count: photos.length })}</summary>
            <FileList at={at} files={photos} />
          </details>
        )}
      </Section>
    </div>
  )
}

async function FileList({ at, files }: { at: string; files: VersionFile[] }) {
  const language = await currentLanguage()
  return (
    <ul className="grid gap-2">
      {files.map(({ id, name, bytes, sha256 }) => (
        <li key={id}>
          {/* A plain link: Next never asks for it ahead, which would be an export. */}
          <a href={`${at}/${id}`} className="link">
            {name}
          </a>{' '}
          <span className="text-second">{sayBytes(bytes, language)}</span>
          <code className="block break-all text-sm text-second">{sha256}</code>
        </li>
      ))}
    </ul>
  )
}
