// Duties, asked at an instant T (the page, part 8).
import {deed, predicate} from './predicates.mjs'
import {byDates, duration, isUnknown, later, moment, oneMinute, print} from './time.mjs'
import {UNKNOWN, isTrue, overWorlds, resolve} from './values.mjs'
const MINUTE = 60000, ever = waits => ({lo: -Infinity, hi: Infinity, waits}), NEVER = ever(-Infinity)
const ALWAYS = {lo: -Infinity, hi: -Infinity, waits: -Infinity}, UNTOLD = 'early, in time or late cannot be told'
export function askClock(env) {
  return {duties: Object.fromEntries(env.agreement.terms.filter(t => t.mode === 'require').map(term => {
    const {answers, bounded} = overWorlds(world => periods({...env, world}, term)), all = answers.flat(), ends = all.map(p => minute(p.by))
    const due = [...new Set(ends.filter(Number.isFinite))].sort((x, y) => x - y).map(print)
    const states = bounded ? ['undetermined'] : [...new Set(all.map(p => p.state))].sort()
    return [term.id, {due, uncomputable: bounded || !ends.every(Number.isFinite), states}]
  }))} }
/** The minute of an instant; NaN of a range. */
const minute = m => (oneMinute(m) ? Math.floor(m.lo / MINUTE) * MINUTE : NaN)
const withoutHour = by => by.loose && !oneMinute(by) && !isUnknown(by)
function periods(env, term) { // In one world: [{by, state}], one for each period that has begun by T, and the next.
  const due = {...env, duty: true}, {from: opens, by: closes} = term.due
  const from = opens === undefined ? ALWAYS : moment(due, opens), by = closes === undefined ? NEVER : moment(due, closes)
  const name = resolve(env, term.deed), vague = name === UNKNOWN, done = vague ? null : deed(env, name), every = resolve(env, term.every)
  const found = []; if (every === undefined) return [{by, state: state(env, term, {from, by, done, vague, sure: true})}]
  const clock = resolve(env, term.clock ?? env.agreement.localTime ?? 'unknown'), none = ever(from.waits)
  const add = every === UNKNOWN ? null : duration(every)
  const lost = !add || !oneMinute(from) || (clock === UNKNOWN && add.elapsed === undefined)
  if (lost) return [{by: none, state: state(env, term, {from, by: none, done, vague})}]
  for (let k = 0, start = from; k < Number(term.times ?? Infinity); k++) {
    const end = plus(from, add, k + 1, clock), may = done && done.lo < end.hi && done.hi >= start.lo
    const sure = may && done.lo >= start.hi && done.hi < end.lo // a deed fulfils the period that it surely falls in
    found.push({by: end, state: state(env, term, {from: start, by: end, done: may ? done : null, vague, sure})})
    if (start.lo > env.at) break; start = end }
  return found
}
function plus(from, {elapsed, months, days}, k, clock) { // k periods after the moment; calendar periods keep its clock time.
  return elapsed === undefined ? byDates(from, {months: k * months, days: k * days}, 1, clock, true) : later(from, k * elapsed) }
/** The first rule that fits; `vague`: the text does not tell which deed it is; `sure`: the deed, if done, is of this period. */
function state(env, term, {from, by, done, vague, sure}) {
  const T = env.at; if (waived(env, term)) return 'waived'
  if (sure && done?.hi <= T) {
    if (done.hi < from.lo) return 'fulfilled early'; if (withoutHour(by)) return 'cannot be computed'
    return done.lo >= by.hi ? 'late' : done.hi < by.lo && done.lo >= from.hi ? 'in time' : UNTOLD }
  if (from.waits > T || by.waits > T || (term.when && !isTrue(predicate(env, term.when)))) return 'dormant'
  if (term.provided && !isTrue(predicate(env, term.provided))) return 'blocked'
  if ([term.concurrently ?? []].flat().some(id => !settled(env, id))) return 'blocked'
  if (isUnknown(by) || withoutHour(by)) return 'cannot be computed'
  if (T < by.hi) return T < by.lo ? 'pending' : 'pending or overdue'
  return vague ? 'in time or overdue' : !(done?.lo <= T) ? 'overdue' : done.lo >= by.hi ? 'late or overdue' : 'in time or overdue'
}
const waived = (env, term) => term.waived !== undefined && deed(env, term.waived)?.hi <= env.at
function settled(env, id) { // Whether another duty is surely done or waived by T.
  return deed(env, id)?.hi <= env.at || env.agreement.terms.some(t => t.mode === 'require' && t.id === id && waived(env, t)) }
