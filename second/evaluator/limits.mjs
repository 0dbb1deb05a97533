// Limits, asked of what was counted (the page, part 9).
import {actorIs, flat, inForce, isA, predicate} from './predicates.mjs'
import {relation} from './places.mjs'
import {unsettled} from './terms.mjs'
import {byDates, dayBegins, duration, during, lies, moment, oneMinute, shown, timeOf, toldTime} from './time.mjs'
import {FALSE, REPORT, TEXT, TRUE, UNKNOWN, and, any, every, isFalse, isOpen, isTrue, list, open, overWorlds, resolve} from './values.mjs'
const DAY = 24 * 3600000
export function askHoldings(env) {
  return {findings: Object.fromEntries(env.agreement.terms.filter(t => t.mode === 'limit').map(term => {
    const {answers, bounded} = overWorlds(world => inWorld({...env, world}, term)), hi = Math.max(...answers.map(a => a.tally.hi))
    const tally = [[Math.min(...answers.map(a => a.tally.lo)), Number.isFinite(hi) ? hi : null]]
    return [term.id, {finding: bounded ? 'undetermined' : finding(answers), tally}]
  }))} }
const firmly = breach => (isOpen(breach) ? null : isTrue(breach) ? 'inconsistent with the term' : 'consistent')
function finding(answers) {
  const names = new Set(answers.map(a => (isFalse(a.covered) ? 'not covered' : firmly(a.breach))))
  return names.size > 1 ? 'depends on the reading' : [...names][0] ?? unsettled(answers.map(a => a.breach)) }
function inWorld(env, term) { // In one world: whether it applies, what is counted, and whether the bound is broken.
  const window = {...env, occurrence: {}, time: toldTime(env.question.when)}, {applies, counted} = split(term)
  const force = inForce(env, term), applied = every([force ? during(window, force) : TRUE, ...applies.map(p => predicate(window, p))])
  const {told, open: missing} = periods(env, term, window.time), tallies = told.map(period => count(env, term, counted, period))
  const covered = tallies.every(t => t.none) ? FALSE : applied, bound = resolve(env, term.atMost ?? term.atLeast)
  const want = missing | (bound === UNKNOWN ? TEXT : 0), each = told.map((period, i) => broken(env, term, tallies[i], period))
  const breach = missing && bound !== 'none' ? open(want) : any(each) // broken if broken in one, kept if kept in all
  const tally = missing ? {lo: 0, hi: Infinity} : {lo: Math.min(...tallies.map(t => t.lo)), hi: Math.max(...tallies.map(t => t.hi))}
  return {covered, tally, breach: isOpen(covered) ? open(covered.miss | breach.miss) : and(covered, breach)} }
/** The periods of a flow that a time touches: {told: [{a, b}], open: what is missing if it is open which (told: always)}. */
function periods(env, term, time) {
  const all = open => ({told: [open ? toldTime() : time], open}), bounded = Number.isFinite(time.a) && Number.isFinite(time.b)
  if (term.kind !== 'flow' || [undefined, 'span'].includes(term.per)) return all(0)
  const text = resolve(env, term.per), clock = resolve(env, term.clock ?? env.agreement.localTime ?? 'unknown')
  if (text === UNKNOWN || (clock === UNKNOWN && !text.startsWith('PT')) || !bounded) return all(bounded ? TEXT : REPORT)
  const start = at => dayBegins(clock, Math.floor(shown(clock, at) / DAY) * DAY), per = duration(text), {elapsed, months, days} = per
  const opens = resolve(env, term.during)?.from, from = opens && moment(env, opens), vague = from && !oneMinute(from)
  if (elapsed ? !from || from.lo !== from.hi : vague && (months || days !== 1)) return all(from?.miss || TEXT)
  const first = elapsed ? from.lo : from && !vague ? start(from.lo) : calendar(clock, time.a, per); if (first === null) return all(TEXT)
  const begin = k => (elapsed ? first + k * elapsed : byDates(at(first), {months: k * months, days: k * days}, 1, clock, true).lo)
  const length = elapsed ?? months * 30.5 * DAY + days * DAY, told = []
  for (let k = Math.max(0, Math.floor((time.a - first) / length) - 2); begin(k) < time.b && told.length < 1000; k++) {
    if (begin(k + 1) > time.a) told.push({a: begin(k), b: begin(k + 1)}) }
  return told.length < 1000 ? {told, open: 0} : all(REPORT) }
const at = instant => ({lo: instant, hi: instant})
/** Where the period of the calendar begins in which an instant lies: a day, a week, months or years; null of any other. */
function calendar(clock, instant, {months, days}) {
  const t = new Date(shown(clock, instant)), [y, m, d, w] = [t.getUTCFullYear(), t.getUTCMonth(), t.getUTCDate(), (t.getUTCDay() + 6) % 7]
  const shows = {'0 1': [y, m, d], '0 7': [y, m, d - w], '1 0': [y, m, 1], '12 0': [y, 0, 1]}[`${months} ${days}`]
  return shows ? dayBegins(clock, Date.UTC(...shows)) : null }
/** What a limit says of time, deeds, decisions, answers and readings tells whether it applies; the rest is what is counted. */
function split({count: group, during: span}) { // The limit's own times are asked of each holding, too.
  const parts = [...flat(group), span === undefined ? {} : {during: span}].flatMap(Object.entries).map(([k, v]) => ({[k]: v}))
  return {applies: parts.filter(applying), counted: parts.filter(p => p.during !== undefined || !applying(p))} }
const applying = group => Object.entries(group).every(([key, v]) => ['during', 'done', 'decided', 'judged', 'reading'].includes(key)
  || (['all', 'any', 'not'].includes(key) && list(v).every(applying)))
function broken(env, term, {lo, hi, miss}, period) {
  const bound = resolve(env, term.atMost ?? term.atLeast)
  if (bound === UNKNOWN || bound === 'none') return bound === UNKNOWN ? open(TEXT) : FALSE
  const other = () => [term.ratio.to, ...split(term).counted.filter(p => p.during !== undefined)]
  const others = term.ratio ? count(env, term, other(), period) : {lo: 1, hi: 1, miss: 0}
  const share = Number(bound) / Number(term.ratio?.each ?? 1)
  const least = share * others.lo, most = share && share * others.hi, unsure = open(miss | others.miss || REPORT)
  if (term.atMost !== undefined) return lo > most ? TRUE : hi <= least ? FALSE : unsure
  return hi < least ? TRUE : lo >= most ? FALSE : unsure }
function count(env, term, wanted, window) { // The tally of what matches: {lo, hi, miss, none: nothing may match}.
  const flow = term.kind === 'flow', may = env.question.holdings.map(h => {
    const time = timeOf(h.when), inHolding = {...env, occurrence: {...h, act: null, weapon: {class: h.what}}, time, cuts: h.when?.cuts}
    const inWindow = lies(time, window), t = isFalse(inWindow) ? FALSE : and(inWindow, every(wanted.map(p => predicate(inHolding, p))))
    return {h, t, time, least: h.number?.[0] ?? 0, most: h.number?.[1] ?? Infinity}
  }).filter(x => !isFalse(x.t))
  const seen = may.some(({h, time}) => h.complete && speaksOfAll({...env, time}, h, wanted, flow ? lies(window, time) : lies(time, window)))
  const miss = may.reduce((bits, x) => bits | x.t.miss, seen ? 0 : REPORT)
  const lo = heaviest(may.filter(x => isTrue(x.t)), different(env, flow))
  return {lo, hi: seen ? may.reduce((sum, x) => sum + x.most, 0) : Infinity, miss, none: !may.length} }
const different = (env, flow) => (x, y) => { // Whether two holdings surely are of different things.
  const other = (s, t) => s != null && t != null && s !== t, outside = (s, t) => isFalse(isA(env.trees.weapons, s, t))
  const excludes = (s, t) => other(s, t) && outside(s, t) && outside(t, s), after = (s, t) => t.b <= s.a
  return other(x.h.unit, y.h.unit) || excludes(x.h.what, y.h.what) || (flow && (after(x.time, y.time) || after(y.time, x.time))) }
function heaviest([first, ...rest], differ) { // The most that holdings add up to of which each two are different.
  if (!first) return 0
  const same = rest.filter(x => !differ(first, x)), withFirst = first.least + heaviest(rest.filter(x => differ(first, x)), differ)
  return same.some(x => x.least > 0) ? Math.max(withFirst, heaviest(rest, differ)) : withFirst }
/** Whether a holding of which all was seen surely speaks of all that is counted: classes, owner, region by name, time. */
function speaksOfAll(env, h, wanted, timely) {
  const said = key => wanted.flatMap(p => (p[key] === undefined ? [] : [resolve(env, p[key])])), by = h.by?.named ?? []
  const some = (values, fits) => values.some(v => v !== UNKNOWN && fits(v)), anywhere = (h.at?.ground?.kind ?? 'anywhere') === 'anywhere'
  const what = h.what == null || some(said('weapon'), v => list(v).every(y => isTrue(isA(env.trees.weapons, y, h.what))))
  const his = y => by.length === 1 && !h.by.others && isTrue(actorIs(env, y, by[0]))
  const owner = by.length ? some(said('by'), v => list(v).every(his)) : !said('by').length
  const relations = h.at?.relations ?? [], place = anywhere && !relations.length ? !said('where').length
    : relations.length === 1 && some(said('where'), v => isTrue(relation(env, relations[0].in ?? 'unknown', [{in: v}])))
  return isTrue(timely) && !said('act').length && what && owner && place }
