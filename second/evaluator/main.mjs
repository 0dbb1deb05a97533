// Reads questions as JSON lines from standard input, and writes one JSON line for each.
import {createInterface} from 'node:readline'
import {classTrees} from './predicates.mjs'
import {askClock} from './duties.mjs'
import {askHoldings} from './limits.mjs'
import {askOccurrence} from './terms.mjs'
import {instant, timeOf} from './time.mjs'
function answer({agreement, classes, question}) {
  const env = {agreement, trees: classTrees(agreement, classes), facts: question.facts ?? {}, question, occurrence: {}}
  const {kind, occurrence} = question, at = kind === 'clock' && instant(question.at)
  if (kind === 'occurrence') return askOccurrence({...env, occurrence, time: timeOf(occurrence.when), cuts: occurrence.when?.cuts})
  if (kind === 'clock') return askClock({...env, at, time: {a: at, b: at + 1000}}); if (kind === 'holdings') return askHoldings(env)
  throw new Error(`no such kind of question: ${kind}`)
}
for await (const line of createInterface({input: process.stdin})) {
  if (!line.trim()) continue; const put = found => console.log(JSON.stringify(found))
  try { put(answer(JSON.parse(line))) } catch (problem) { put({error: String(problem?.message ?? problem)}) }
}
