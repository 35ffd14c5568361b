/** What to tell the person who started the server, once it answers. */
export async function howToSignIn({ address, local, sample }) {
  if (sample) return demonstration(address)

  const setup = await fetch(`${local}/setup`, { redirect: 'manual' })
  const first = `The database is empty: the first visitor makes the administrator at ${address}/setup`
  return setup.status === 200 ? `Legation is ready. ${first}` : `Legation is ready at ${address}`
}

function demonstration(address) {
  const password = process.env.DEMO_PASSWORD ? 'the one in DEMO_PASSWORD' : 'legation-demo'
  return `
Legation is ready at ${address}

  staff@legation.test      enters visits, meetings, agreements, commitments
  official@legation.test   reviews and approves
  viewer@legation.test     reads
  admin@legation.test      people and settings

  Password: ${password}

Everything is kept in ${process.env.DATA_DIR || 'data'}. Stop with Ctrl+C.
`
}
