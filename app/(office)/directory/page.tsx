import type { Route } from 'next'
import { TextLink } from '@/app/ui/button'
import { OfferLines } from '@/app/ui/offer-lines'
import { Page } from '@/app/ui/page-frame'
import { Section } from '@/app/ui/section'
import { SpokenText } from '@/app/ui/spoken'
import { type DirectoryKind, directoryKinds, directoryPaths } from '@/lib/directory/kinds'
import { wordsInput } from '@/lib/directory/list-input'
import { offerOf } from '@/lib/directory/offer'
import { listLatest, suggest } from '@/lib/directory/suggest'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import { requireUser } from '@/lib/session'
import { addressOf } from './address'
import { FilterForm } from './filter-form'
import { Tabs } from './tabs'

export async function generateMetadata() {
  const t = await translator()
  return { title: t('directory.title') }
}

export default async function DirectoryPage(props: PageProps<'/directory'>) {
  await requireUser()
  const t = await translator()
  const words = wordsInput.parse((await props.searchParams).words)
  return (
    <Page title={t('directory.title')} lead={t('directory.lead')}>
      <Tabs />
      <FilterForm path="/directory" words={words} narrowed={Boolean(words)} />
      {!words && <p className="mb-3 text-second">{t('directory.latest')}</p>}
      <div className="grid gap-x-8 lg:grid-cols-3">
        {directoryKinds.map((kind) => (
          <Found key={kind} kind={kind} words={words} />
        ))}
      </div>
    </Page>
  )
}

/** The records of a kind that are closest to the words, or changed last where there are none; and the way to the others. */
async function Found({ kind, words }: { kind: DirectoryKind; words: string | null }) {
  const [user, t, language] = await Promise.all([requireUser(), translator(), currentLanguage()])
  const found = await (words ? suggest(user, kind, words) : listLatest(user, kind))
  const all = addressOf(directoryPaths[kind], { words }) as Route
  return (
    <Section
      title={t(`directory.list.${kind}`)}
      action={
        found.length > 0 && (
          <TextLink href={all}>{t(words ? 'directory.allFound' : 'directory.all')}</TextLink>
        )
      }
    >
      {found.length === 0 && (
        <p className="text-second">{t(words ? 'directory.noneFound' : `directory.none.${kind}`)}</p>
      )}
      <ul className="grid gap-3">
        {found.map((record) => {
          const offer = offerOf(t, language, record)
          const name = (
            <TextLink href={offer.href as Route}>
              <SpokenText of={offer.name} />
            </TextLink>
          )
          return (
            <li key={offer.id}>
              <OfferLines of={offer} name={name} />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
