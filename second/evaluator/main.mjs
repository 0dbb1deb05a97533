// Reads questions as JSON lines from standard input, and writes one JSON line for each.
import {createInterface} from 'node:readline'
import {classTrees} from './predicates.mjs'
import {askClock} from './duties.mjs'
import {askHoldings} from './limits.mjs'
import {askOccurrence} from './terms.mjs'
import {instant, timeOf} from './time.mjs'
const shared = new Map() // what questions about one agreement have in common: the agreement (by its text) and its classes
function base(agreement, classes) {
  const key = JSON.stringify([agreement, classes]); if (shared.size > 30) shared.clear()
  return shared.get(key) ?? shared.set(key, {agreement, trees: classTrees(agreement, classes), measured: new Map()}).get(key) }
function answer({agreement, classes, question}) {
  const env = {...base(agreement, classes), facts: question.facts ?? {}, question, occurrence: {}}, {kind, occurrence} = question
  if (kind === 'occurrence') return askOccurrence({...env, occurrence, time: timeOf(occurrence.when), cuts: occurrence.when?.cuts})
  if (kind === 'holdings') return askHoldings(env); if (kind !== 'clock') throw new Error(`no such kind of question: ${kind}`)
  const at = instant(question.at); return askClock({...env, at, time: {a: at, b: at + 1000}}) }
for await (const line of createInterface({input: process.stdin})) {
  if (!line.trim()) continue; const put = found => console.log(JSON.stringify(found))
  try { put(answer(JSON.parse(line))) } catch (problem) { put({error: String(problem?.message ?? problem)}) } }
