import type { Language } from '@/db/values/office'
import { nameIn } from '../i18n/bilingual'
import { translatorFor } from '../i18n/translator-for'
import { formatDate } from '../time/format'
import type { LocalDate } from '../time/local'
import { type News, reminders } from './news'

export type Mail = { subject: string; text: string; html: string }

/** The digest of a day in one language, as plain text and as simple HTML. `home` is the product's address. */
export function wordDigest(news: readonly News[], day: LocalDate, language: Language, home: string): Mail {
  const t = translatorFor(language)
  const parts = reminders.flatMap((reminder) => {
    const lines = news
      .filter((each) => each.reminder === reminder)
      .map(({ deadline: { on, kind, ref, title, href } }) => ({
        text: `${formatDate(on, language)} · ${t(`values.deadlineKind.${kind}`)} · ${ref}`,
        title: onOneLine(nameIn(language, title).text),
        url: home + href,
      }))
    return lines.length > 0 ? [{ heading: t(`digests.reminder.${reminder}`), lines }] : []
  })
  parts.reverse()

  const lead = t('digests.lead')
  const links = [
    { label: t('digests.page'), url: `${home}/` },
    { label: t('digests.change'), url: `${home}/settings/me` },
  ]
  return {
    subject: t('digests.subject', { count: news.length, day: formatDate(day, language) }),
    text: [
      lead,
      ...parts.flatMap(({ heading, lines }) => [
        `${heading}\n`.concat(
          lines.map(({ text, title, url }) => `\n- ${title}\n  ${text}\n  ${url}`).join(''),
        ),
      ]),
      links.map(({ label, url }) => `${label}: ${url}`).join('\n'),
    ].join('\n\n'),
    html: page(language, [
      `<p>${escapeHtml(lead)}</p>`,
      ...parts.flatMap(({ heading, lines }) => [
        `<h2 style="font-size:1.1em">${escapeHtml(heading)}</h2>`,
        `<ul>${lines.map(item).join('')}</ul>`,
      ]),
      `<p>${links.map(link).join(' · ')}</p>`,
    ]),
  }
}

type Line = { text: string; title: string; url: string }

const item = ({ text, title, url }: Line) =>
  `<li style="margin-bottom:0.6em">${link({ label: title, url })}<br>${escapeHtml(text)}</li>`

const link = ({ label, url }: { label: string; url: string }) =>
  `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`

const page = (language: Language, body: string[]) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${body.join('\n')}</body></html>`

const onOneLine = (text: string) => text.replace(/\s+/g, ' ')

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
