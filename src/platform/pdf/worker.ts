import { parentPort } from 'node:worker_threads'
import { type Answer, answer, type Question } from './desk.ts'

// The compiler blocks while it works, so it has a thread of its own.
parentPort?.on('message', async ({ id, question }: { id: number; question: Question }) => {
  let reply: Answer
  try {
    reply = { id, value: await answer(question) }
  } catch (fault) {
    reply = { id, fault: fault instanceof Error ? fault.message : String(fault) }
  }
  parentPort?.postMessage(reply)
})
