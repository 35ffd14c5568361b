import { createHash, randomUUID } from 'node:crypto'
import { unzipSync, zipSync } from 'fflate'
import { makePerson } from '@/db/factories/directory'
import { makeMember, makeVisit } from '@/db/factories/visits'
import { searchTextOf } from '@/lib/directory/folding'
import { expect, storedSignIn, test } from './test'
import { wordsIn } from './words'

const say = wordsIn('en')
const zip = (buffer: Buffer, name: string) => ({ name, mimeType: 'application/zip', buffer })
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The same file as another office would have made it: the same names, under ids of its own. */
function asOfAnotherOffice(file: Buffer): Buffer {
  const entries = unzipSync(file)
  const ids = new Map<string, string>()
  const told = Buffer.from(entries['visit.json']!)
    .toString()
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      if (!ids.has(id)) ids.set(id, randomUUID())
      return ids.get(id)!
    })
  entries['visit.json'] = Buffer.from(told)
  const list = JSON.parse(Buffer.from(entries['manifest.json']!).toString())
  for (const entry of list.entries) {
    const bytes = entries[entry.name]!
    Object.assign(entry, { bytes: bytes.length, sha256: hashOf(bytes) })
  }
  entries['manifest.json'] = Buffer.from(JSON.stringify(list))
  const listed = ['manifest.json', ...list.entries.map(({ name }: { name: string }) => name)]
  const lines = listed.map((name) => `${hashOf(entries[name]!)}  ${name}\n`)
  entries.SHA256SUMS = Buffer.from(lines.join(''))
  return Buffer.from(zipSync(entries))
}

test.describe('staff', () => {
  test.use({ storageState: storedSignIn('staff') })

  test('bring in the file of another office, say who is who, and undo it @phone', async ({ page }) => {
    // Making the file draws its twelve papers.
    test.slow()
    const name = `Ouyang ${randomUUID().slice(0, 8)}`
    const fileName = `${name}.zip`
    const person = await makePerson({ nameEn: name, nameSearch: searchTextOf([name]) })
    const visit = await makeVisit({ titleEn: `Visit with ${name}` })
    await makeMember({ visitId: visit.id, personId: person.id })

    const file = await page.request.get(`/visits/${visit.ref}/visit.zip`)
    expect(file.headers()).toMatchObject({
      'content-type': 'application/zip',
      'cache-control': 'private, no-store, no-transform',
    })
    await page.goto('/imports')
    await page.getByRole('link', { name: say('visitFiles.bringIn') }).click()
    await page
      .getByLabel(say('visitFiles.choose'))
      .setInputFiles(zip(asOfAnotherOffice(await file.body()), fileName))
    await page.getByRole('button', { name: say('visitFiles.upload') }).click()

    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(say('visitFiles.agreeTitle', { ref: visit.ref }))
    await page.getByRole('button', { name: say('visitFiles.agree') }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(say('visitFiles.refused.choose'))
    const question = page.getByRole('group', { name })
    await question.getByRole('radio', { name }).first().check()
    await page.getByRole('button', { name: say('visitFiles.agree') }).click()

    await expect(page.getByText(new RegExp(`^${visit.ref} was taken`))).toBeVisible()
    await page.getByRole('link', { name: /^Open V/ }).click()
    await expect(heading).toHaveText(`Visit with ${name}`)
    await page.goto(`/directory/people/${person.id}`)
    await expect(page.getByRole('link', { name: `Visit with ${name}` })).toHaveCount(2)

    await page.goto('/imports/visit-file')
    await page.getByRole('link', { name: fileName }).click()
    await page.getByRole('button', { name: say('visitFiles.undo') }).click()
    await expect(heading).toHaveText(say('visitFiles.state.undone'))
  })

  test('a damaged file is refused with what is wrong, and nothing is kept of it', async ({ page }) => {
    const visit = await makeVisit()
    const file = Buffer.from(await (await page.request.get(`/visits/${visit.ref}/visit.zip`)).body())
    const entries = unzipSync(file)
    entries['visit.json'] = Buffer.from('{}')

    await page.goto('/imports/visit-file')
    await page
      .getByLabel(say('visitFiles.choose'))
      .setInputFiles(zip(Buffer.from(zipSync(entries)), 'damaged.zip'))
    await page.getByRole('button', { name: say('visitFiles.upload') }).click()

    const alert = page.getByRole('main').getByRole('alert')
    await expect(alert).toContainText(say('visitFiles.refused.wrongHash', { name: 'visit.json' }))
    await expect(page.getByRole('link', { name: 'damaged.zip' })).toHaveCount(0)
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: storedSignIn('viewer') })

  test('takes a visit away as a file and brings none in', async ({ page, expectStatus }) => {
    const visit = await makeVisit()
    const hidden = await makeVisit({ sensitivity: 'restricted' })
    expectStatus(404, '/imports/visit-file')

    await page.goto(`/visits/${visit.ref}/papers`)
    const link = page.getByRole('link', { name: say('visitFiles.link') })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe(`${visit.ref}.zip`)
    expect((await page.request.get(`/visits/${hidden.ref}/visit.zip`)).status()).toBe(404)
    await page.goto('/imports/visit-file')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('frame.notFound'))
  })
})
