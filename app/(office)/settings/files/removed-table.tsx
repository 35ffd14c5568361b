import type { Route } from 'next'
import { ActionButton } from '@/app/ui/action-button'
import { TextLink } from '@/app/ui/button'
import { DataTable } from '@/app/ui/data-table'
import { Empty } from '@/app/ui/empty'
import { Pages } from '@/app/ui/pages'
import { listRemovedFiles, type RemovedFile } from '@/lib/files/erase'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { formatShortDate } from '@/lib/time/format'
import type { User } from '@/lib/user'
import { eraseFileAction } from './actions'

const onPage = 50

/** The files that were removed from their records, and how long each must be kept. */
export async function RemovedTable({ user, page }: { user: User; page: number }) {
  const [t, language, files] = await Promise.all([translator(), currentLanguage(), listRemovedFiles(user)])
  if (files.length === 0) return <Empty>{t('files.page.noneRemoved')}</Empty>
  const here = Number.isInteger(page) && page > 0 ? page : 1
  const head = [
    { label: t('files.page.file') },
    { label: t('files.page.of') },
    { label: t('files.page.removedOn') },
    { label: t('files.page.keptUntil') },
    { label: t('files.page.erase') },
  ]
  const rows = files.slice((here - 1) * onPage, here * onPage).map((file) => ({
    key: file.id,
    cells: [
      <bdi key="name" className="[overflow-wrap:anywhere]">
        {file.name}
      </bdi>,
      <TextLink key="of" href={file.path as Route}>
        {file.path.split('/').slice(2).join('/')}
      </TextLink>,
      formatShortDate(file.removedOn, language),
      file.keptUntil ? formatShortDate(file.keptUntil, language) : t('files.page.keptForEver'),
      file.erasable ? <Erase key="erase" file={file} /> : null,
    ],
  }))
  return (
    <>
      <DataTable caption={t('files.page.erasable')} head={head} rows={rows} />
      <Pages
        count={files.length}
        page={here}
        size={onPage}
        hrefOf={(number) => `/settings/files?page=${number}#removed`}
      />
    </>
  )
}

async function Erase({ file: { id, name } }: { file: RemovedFile }) {
  const t = await translator()
  return (
    <ActionButton
      action={eraseFileAction.bind(null, id)}
      label={t('files.page.erase')}
      name={t('files.page.eraseNamed', { name })}
      tone="seal"
    />
  )
}
