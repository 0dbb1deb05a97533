// Findings of an occurrence under forbidding and permitting terms (the page, part 7).
import {match, predicate} from './predicates.mjs'
import {FALSE, REPORT, TRUE, and, any, every, isFalse, isOpen, isTrue, not, overWorlds, own} from './values.mjs'
const rank = (env, term) => Number(term.rank ?? own(env.agreement.instruments, term.clause?.instrument)?.rank ?? 0)
export function askOccurrence(env) {
  const {terms} = env.agreement, ask = (modes, put) => terms.filter(t => modes.includes(t.mode)).map(t => [t.id, put(env, t)])
  const findings = Object.fromEntries(ask(['forbid', 'permit'], finding)), placements = Object.fromEntries(ask(['note'], placement))
  return {findings, placements, agreement: whole(env)} }
function whole(env) { // What is said of the whole: by what the patterns say of acts alone.
  const patterns = env.agreement.terms.filter(t => ['forbid', 'permit'].includes(t.mode))
  const asked = patterns.map(t => overWorlds(world => ofAct({...env, world}, t)))
  const all = asked.flatMap(a => a.answers), instruments = Object.values(env.agreement.instruments ?? {})
  if (all.some(isTrue)) return null; if (!all.every(isFalse) || asked.some(a => a.bounded)) return 'undetermined'
  return instruments.length && instruments.every(i => i.transcription === 'complete') ? 'not regulated' : 'undetermined' }
function ofAct(env, group) { // What a group says of the act; everything else counts as true.
  const of = p => ofAct(env, p), {act, all = [], any: some, not: no} = group
  const said = [act ? predicate(env, {act}) : TRUE, some ? any(some.map(of)) : TRUE, no && actsOnly(no) ? not(of(no)) : TRUE]
  return every([...said, ...all.map(of)]) }
const actsOnly = group => Object.entries(group).every(([key, v]) => key === 'act' || (key === 'not' && actsOnly(v))
  || (['all', 'any'].includes(key) && v.every(actsOnly)))
function placement(env, term) {
  const {answers, bounded} = overWorlds(world => match({...env, world}, term))
  return bounded ? 'open' : answers.every(isTrue) ? 'inside' : answers.every(isFalse) ? 'outside' : 'open' }
function finding(env, term) { // The finding over the worlds, in the order of the page.
  const {answers, bounded} = overWorlds(world => inWorld({...env, world}, term)), say = (finding, fails = null) => ({finding, fails})
  const fits = answers.map(a => a.fits), breach = answers.map(a => a.breach), {slot} = fits[0]; if (bounded) return say('undetermined')
  if (fits.every(isFalse)) return say('not covered', fits.every(f => f.slot === slot) ? slot : null)
  if (term.mode === 'permit') return say(fits.every(isTrue) ? 'consistent' : fits.every(isOpen) ? 'undetermined' : 'depends on the reading')
  if (breach.every(isTrue)) return say('inconsistent with the term')
  if (answers.every(a => isFalse(a.fits) || isTrue(a.excused))) return say('exception established')
  const pleaded = (term.unless ?? []).filter(e => env.occurrence.pleas?.includes(e.id)).map(e => e.id)
  const claimed = pleaded.some(id => answers.some(a => a.express.some(e => e.id === id && !isFalse(e.holds))))
  return say(fits.every(isTrue) && claimed ? 'exception claimed' : unsettled(breach))
}
export function unsettled(breach) { // Rules 5 and 6.
  return !breach.every(isOpen) ? 'depends on the reading' : breach.every(t => t.miss === REPORT) ? 'possibly inconsistent' : 'undetermined'
}
function inWorld(env, term) { // {fits, express: its express exceptions, excused: whether one of them or a permit holds, breach}.
  const fits = match(env, term); if (isFalse(fits) || term.mode === 'permit') return {fits, express: [], excused: FALSE, breach: fits}
  const permits = env.agreement.terms.filter(t => t.mode === 'permit' && t.basis !== 'unilateral' && rank(env, t) >= rank(env, term))
  const express = (term.unless ?? []).filter(e => e.force === 'express').map(e => ({id: e.id, holds: predicate(env, e.when)}))
  const excused = any([...express.map(e => e.holds), ...permits.map(t => match(env, t))])
  return {fits, express, excused, breach: and(fits, not(excused))} }
