// A mail server that takes every letter and keeps none.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

let taken = 0
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _session, done) {
    stream.resume().on('end', () => {
      taken++
      done()
    })
  },
})

/** `{}` asks for the port, and how many letters came in so far. */
process.on('message', () =>
  process.send?.({ port: (server.server.address() as AddressInfo).port, taken }),
)
process.once('disconnect', () => process.exit())
server.listen(0, '127.0.0.1')
