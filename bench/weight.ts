// What a phone loads from the link in the mail to the receipt page: kilobytes and requests over the wire, as
// Chromium counts them (headers included), with an empty cache, with JavaScript and without. The aim is 50 KB.
// Run: npm run bench -- weight
import { openChromium } from '../test/journeys/chromium.ts'
import { report } from './ground/figures.ts'
import { openPlace } from './ground/phone.ts'
import { visit } from './ground/visit.ts'

const AIM = 50

const place = await openPlace(2)
const browser = await openChromium()
const withScript = await visit(browser, place.invited[0], { javaScriptEnabled: true })
const without = await visit(browser, place.invited[1], { javaScriptEnabled: false })
const [kept] = await place.sql<{ signed: number }>('select count(*)::int as signed from signatures')
await browser.close()
await place.close()
report('weight', withScript.kilobytes / AIM, {
  kilobytes: withScript.kilobytes,
  requests: withScript.requests,
  withoutScript: without,
  signed: kept?.signed,
})
