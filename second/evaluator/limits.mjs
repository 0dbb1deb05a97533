// Limits, asked of what was counted (the page, part 9).
import {actorIs, inForce, isA, predicate} from './predicates.mjs'
import {relation} from './places.mjs'
import {unsettled} from './terms.mjs'
import {during, lies, timeOf, toldTime} from './time.mjs'
import {FALSE, REPORT, TEXT, TRUE, UNKNOWN, and, every, isFalse, isOpen, isTrue, list, open, overWorlds, resolve} from './values.mjs'
export function askHoldings(env) {
  return {findings: Object.fromEntries(env.agreement.terms.filter(t => t.mode === 'limit').map(term => {
    const {answers, bounded} = overWorlds(world => inWorld({...env, world}, term)), hi = Math.max(...answers.map(a => a.tally.hi))
    const tally = [[Math.min(...answers.map(a => a.tally.lo)), Number.isFinite(hi) ? hi : null]]
    return [term.id, {finding: bounded ? 'undetermined' : finding(answers), tally}]
  }))}
}
const firmly = breach => (isOpen(breach) ? null : isTrue(breach) ? 'inconsistent with the term' : 'consistent')
function finding(answers) {
  const names = new Set(answers.map(a => (isFalse(a.covered) ? 'not covered' : firmly(a.breach))))
  return names.size > 1 ? 'depends on the reading' : [...names][0] ?? unsettled(answers.map(a => a.breach))
}
function inWorld(env, term) { // In one world: whether it applies, what is counted, and whether the bound is broken.
  const window = {...env, occurrence: {}, time: toldTime(env.question.when)}, {applies, counted} = split(term.count)
  const spans = [inForce(env, term), term.during].filter(s => s !== undefined)
  const applied = every([...spans.map(s => during(window, s)), ...applies.map(p => predicate(window, p))])
  const tally = count(env, term, counted), covered = tally.none ? FALSE : applied
  return {covered, tally, breach: and(covered, broken(env, term, tally))}
}
/** What a limit says of time, deeds, decisions, answers and readings tells whether it applies; the rest is what is counted. */
function split(group) {
  const {all = [], ...own} = group
  const parts = [...Object.entries(own).map(([k, v]) => ({[k]: v})), ...all.flatMap(p => Object.values(split(p)).flat())]
  return {applies: parts.filter(applying), counted: parts.filter(p => !applying(p))}
}
const applying = group => Object.entries(group).every(([key, v]) => ['during', 'done', 'decided', 'judged', 'reading'].includes(key)
  || (['all', 'any', 'not'].includes(key) && list(v).every(applying)))
function broken(env, term, {lo, hi, miss}) {
  const bound = resolve(env, term.atMost ?? term.atLeast)
  if (bound === UNKNOWN || bound === 'none') return bound === UNKNOWN ? open(TEXT) : FALSE
  const others = term.ratio ? count(env, term, [term.ratio.to]) : {lo: 1, hi: 1, miss: 0}
  const share = Number(bound) / Number(term.ratio?.each ?? 1)
  const least = share * others.lo, most = share && share * others.hi, unsure = open(miss | others.miss || REPORT)
  if (term.atMost !== undefined) return lo > most ? TRUE : hi <= least ? FALSE : unsure
  return hi < least ? TRUE : lo >= most ? FALSE : unsure
}
function count(env, term, wanted) { // The tally of what matches: {lo, hi, miss, none: nothing may match}.
  const window = toldTime(env.question.when), flow = term.kind === 'flow', may = env.question.holdings.map(h => {
    const time = timeOf(h.when), inHolding = {...env, occurrence: {...h, act: null, weapon: {class: h.what}}, time, cuts: h.when?.cuts}
    const inWindow = lies(time, window), t = isFalse(inWindow) ? FALSE : and(inWindow, every(wanted.map(p => predicate(inHolding, p))))
    return {h, t, time, least: h.number?.[0] ?? 0, most: h.number?.[1] ?? Infinity}
  }).filter(x => !isFalse(x.t))
  const seen = may.some(({h, time}) => h.complete && speaksOfAll({...env, time}, h, wanted, flow ? lies(window, time) : lies(time, window)))
  const miss = may.reduce((bits, x) => bits | x.t.miss, seen ? 0 : REPORT)
  const lo = heaviest(may.filter(x => isTrue(x.t)), different(env, flow))
  return {lo, hi: seen ? may.reduce((sum, x) => sum + x.most, 0) : Infinity, miss, none: !may.length}
}
const different = (env, flow) => (x, y) => { // Whether two holdings surely are of different things.
  const other = (s, t) => s != null && t != null && s !== t, outside = (s, t) => isFalse(isA(env.trees.weapons, s, t))
  const excludes = (s, t) => other(s, t) && outside(s, t) && outside(t, s), after = (s, t) => t.b <= s.a
  return other(x.h.unit, y.h.unit) || excludes(x.h.what, y.h.what) || (flow && (after(x.time, y.time) || after(y.time, x.time)))
}
function heaviest([first, ...rest], differ) { // The most that holdings add up to of which each two are different.
  if (!first) return 0
  const same = rest.filter(x => !differ(first, x)), withFirst = first.least + heaviest(rest.filter(x => differ(first, x)), differ)
  return same.some(x => x.least > 0) ? Math.max(withFirst, heaviest(rest, differ)) : withFirst
}
/** Whether a holding of which all was seen surely speaks of all that is counted: classes, owner, region by name, time. */
function speaksOfAll(env, h, wanted, timely) {
  const said = key => wanted.flatMap(p => (p[key] === undefined ? [] : [resolve(env, p[key])])), by = h.by?.named ?? []
  const some = (values, fits) => values.some(v => v !== UNKNOWN && fits(v)), anywhere = (h.at?.ground?.kind ?? 'anywhere') === 'anywhere'
  const what = h.what == null || some(said('weapon'), v => list(v).every(y => isTrue(isA(env.trees.weapons, y, h.what))))
  const his = y => by.length === 1 && !h.by.others && isTrue(actorIs(env, y, by[0]))
  const owner = by.length ? some(said('by'), v => list(v).every(his)) : !said('by').length
  const relations = h.at?.relations ?? [], place = anywhere && !relations.length ? !said('where').length
    : relations.length === 1 && some(said('where'), v => isTrue(relation(env, relations[0].in ?? 'unknown', [{in: v}])))
  return isTrue(timely) && !said('act').length && what && owner && place
}
