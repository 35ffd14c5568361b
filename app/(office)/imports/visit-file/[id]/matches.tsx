import { SpokenText } from '@/app/ui/spoken'
import { offerOf } from '@/lib/directory/offer'
import { nameIn } from '@/lib/i18n/bilingual'
import { currentLanguage, translator } from '@/lib/i18n/translator'
import type { ToBringIn } from '@/lib/visit-files/imports'
import { MatchField } from './match-field'

type Match = ToBringIn['matches'][number]

/** The names of a file: those that may be records of ours, to be answered, and those that will be added. */
export async function Matches({ matches }: { matches: Match[] }) {
  const t = await translator()
  const asked = matches.filter(({ suggestions }) => suggestions.length > 0)
  const added = matches.filter(({ suggestions }) => suggestions.length === 0)
  return (
    <>
      {asked.length > 0 && (
        <div className="grid gap-6">
          <div>
            <h2 className="text-lg">{t('visitFiles.whoIsWho')}</h2>
            <p className="text-second">{t('visitFiles.whoHint')}</p>
          </div>
          {asked.map((match) => (
            <Question key={match.entry.id} match={match} />
          ))}
        </div>
      )}
      {added.length > 0 && <Added matches={added} />}
    </>
  )
}

async function Question({ match }: { match: Match }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  const { kind, entry, same, suggestions } = match
  const offers = suggestions.map((record) => offerOf(t, language, record))
  const name = nameIn(language, entry)
  const others = [entry.nameEn, entry.nameZh, entry.nameLocal].filter((each) => each && each !== name.text)
  return (
    <MatchField
      name={`${kind}.${entry.id}`}
      legend={name}
      others={others.join(' · ')}
      offers={offers.map((offer) => ({
        ...offer,
        note: offer.id === same ? t('visitFiles.sameId') : undefined,
        lookAt: t('visitFiles.lookAt', { name: offer.name.text }),
      }))}
      words={{ add: t('visitFiles.addAsNew', { name: name.text }), look: t('visitFiles.look') }}
    />
  )
}

async function Added({ matches }: { matches: Match[] }) {
  const [t, language] = await Promise.all([translator(), currentLanguage()])
  return (
    <div className="grid gap-3">
      <h2 className="text-lg">{t('visitFiles.willAdd')}</h2>
      {(['person', 'organisation', 'place'] as const).map((kind) => {
        const names = matches.filter((match) => match.kind === kind)
        return (
          names.length > 0 && (
            <div key={kind}>
              <h3 className="font-medium">{t(`visitFiles.kind.${kind}`)}</h3>
              <ul className="list-disc pl-5">
                {names.map(({ entry }) => (
                  <li key={entry.id}>
                    <SpokenText of={nameIn(language, entry)} />
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </div>
  )
}
