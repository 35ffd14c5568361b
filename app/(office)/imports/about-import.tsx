import { Facts } from '@/app/ui/facts'
import { env } from '@/lib/env'
import { sayBytes } from '@/lib/files/size'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { FoundImport } from '@/lib/imports/queries'
import { formatInstant } from '@/lib/time/format'
import { ImportState } from './import-state'

/** What is known of an import as a whole, and whether the same file came in before. */
export async function AboutImport({ of: row }: { of: FoundImport }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const when = (at: number) => formatInstant(at, env().HOME_ZONE, language)
  return (
    <div className="mb-8 grid gap-4">
      <Facts
        rows={[
          { term: t('imports.head.state'), value: <ImportState state={row.state} /> },
          { term: t('imports.head.kind'), value: t(`values.importKind.${row.kind}`) },
          {
            term: t('imports.head.by'),
            value: t('imports.by', { name: row.by, when: when(row.doneAt ?? row.createdAt) }),
          },
          { term: t('imports.file'), value: sayBytes(row.bytes, language) },
          {
            term: t('imports.head.hash'),
            value: <code className="wrap-anywhere text-sm">{row.sha256}</code>,
          },
        ]}
      />
      {row.earlier !== null && row.state === 'uploaded' && (
        <p className="border-l-4 border-waiting pl-4 font-medium text-waiting">
          {t('imports.earlier', { when: when(row.earlier) })}
        </p>
      )}
    </div>
  )
}
