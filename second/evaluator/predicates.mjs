// Classes and predicates (the page, parts 3 and 6).
import {where} from './places.mjs'
import {during, eventRange, lasts} from './time.mjs'
import {FALSE, PERSON, REPORT, TEXT, TRUE, UNKNOWN, and, any, compare, isFalse, isTrue, list, metres, millimetres} from './values.mjs'
import {isOpen, not, ofEach, open, or, own, reading, resolve, truth} from './values.mjs'
export function classTrees({classes, actors}, given) { // The built-in trees with what the agreement adds.
  const tree = key => ({...given?.[key], ...classes?.[key]})
  return {acts: tree('acts'), weapons: tree('weapons'), actors: {...tree('actors'), ...actors}} }
const upwards = (tree, id) => (id == null ? [] : [id, ...upwards(tree, own(tree, id)?.under)])
/** The classes above, at or below a class. */
const kin = (tree, id) => [...upwards(tree, id), ...Object.keys(tree).filter(other => other !== id && upwards(tree, other).includes(id))]
const trees = new WeakMap(), memory = tree => trees.get(tree) ?? trees.set(tree, new Map()).get(tree)
export function isA(tree, x, y, missing = REPORT) { // Told X, asked for Y (part 3).
  const known = memory(tree), key = `${x} ${y}`; if (!known.has(key)) known.set(key, compareClasses(tree, x, y))
  return isOpen(known.get(key)) ? open(missing) : known.get(key) }
function compareClasses(tree, x, y) {
  if (upwards(tree, x).includes(y)) return TRUE; if (!own(tree, x) || upwards(tree, y).includes(x)) return open(REPORT)
  const overlap = (s, t) => own(tree, s)?.overlaps?.includes(t) || own(tree, t)?.overlaps?.includes(s)
  return kin(tree, x).some(s => kin(tree, y).some(t => overlap(s, t))) ? open(REPORT) : FALSE }
const isAnybody = (tree, y) => upwards(tree, 'anybody').includes(y) // whoever it is, is one
/** Told one actor (or class of actors) X, asked for Y: by the tree, and by lists, whose memberships last for a time (part 3). */
export function actorIs(env, x, y) {
  const tree = env.trees.actors, known = env.agreement.actors ?? {}, actor = own(known, x)
  if (x === y || isAnybody(tree, y)) return TRUE; if (actor && own(known, y)) return FALSE
  const members = Object.values(known).flatMap(a => a.members ?? [])
  const listing = id => own(env.agreement.classes?.actors, id)?.listing, nowhere = actor && !actor.under
  const maybe = !actor && own(known, y) && !own(known, y).under // in no tree: whoever is told only by a class may be it
  const byTree = maybe ? open(REPORT) : nowhere ? open(TEXT) : isA(tree, x, y, actor ? TEXT : REPORT)
  const isList = id => listing(id) || members.some(m => m.of === id), firmly = isList(y) && isOpen(byTree) ? FALSE : byTree
  const clock = resolve(env, env.agreement.localTime ?? 'unknown'), belongs = m => lasts(env.time, m, clock, TEXT)
  const lasting = (actor?.members ?? []).filter(m => upwards(tree, m.of).includes(y)).map(belongs)
  const lists = Object.keys(tree).filter(id => upwards(tree, id).includes(y) && isList(id)), kind = id => own(tree, id)?.under
  const may = id => !(actor && listing(id) === 'complete') && (nowhere || !kind(id) || !isFalse(isA(tree, x, kind(id))))
  const joins = (a, id) => (a.members ?? []).some(m => upwards(tree, m.of).includes(id) && !isFalse(belongs(m)))
  const both = ([id, a]) => (joins(a, y) && !isFalse(actorIs(env, id, x))) || (joins(a, x) && !isFalse(actorIs(env, id, y)))
  return any([firmly, ...lasting, lists.some(may) || (!actor && Object.entries(known).some(both)) ? open(actor ? TEXT : REPORT) : FALSE]) }
const anyOf = (env, written, test) => (resolve(env, written) === UNKNOWN ? open(TEXT) : any(list(resolve(env, written)).map(test)))
const ofClasses = (env, tree, told, wanted) => anyOf(env, wanted, y => (told == null ? open(REPORT) : isA(env.trees[tree], told, y)))
function actors(env, told, wanted) { // Alleged actors: one of those named; others, or nobody named, means anybody.
  const each = (told?.named ?? []).map(x => anyOf(env, wanted, y => actorIs(env, x, y))), anybody = told?.others || !each.length
  const whoever = anybody ? [anyOf(env, wanted, y => (isAnybody(env.trees.actors, y) ? TRUE : open(REPORT)))] : []
  return resolve(env, wanted) === UNKNOWN ? open(TEXT) : ofEach([...each, ...whoever]) }
/** What is told of the weapon, else what its class (or the nearest above it) has. */
function weaponHas({occurrence: {weapon}, trees: {weapons}}, key, read) {
  const known = upwards(weapons, weapon?.class).map(id => own(weapons, id)?.[key]).find(v => v !== undefined)
  return weapon?.[key] ?? (known === undefined ? null : [read(known), read(known)]) }
export function deed(env, name) { // When a deed may have happened: an event's, or a duty's by its name; null if nothing is told.
  const duty = own(env.agreement.events, name) ? undefined : env.agreement.terms.find(t => t.mode === 'require' && t.id === name)
  const meant = duty && resolve(env, duty.deed)
  return eventRange(env, name) ?? (duty && meant !== UNKNOWN ? eventRange(env, meant) : null) }
function done(env, name) {
  const at = deed(env, name), {a, b} = env.time; if (!at) return open(REPORT)
  const by = t => (at.hi <= t ? TRUE : at.lo > t ? FALSE : open(at.miss))
  return ofEach([a, ...[at.lo].filter(t => a < t && t < b), b - 1].map(by)) }
function decided(env, {by, about}) {
  const covers = (env.facts.decisions ?? []).filter(d => d.by === by && d.about === about).map(d => lasts(env.time, d, UNKNOWN, REPORT))
  return or(any(covers), own(env.agreement.bodies, by)?.register === 'complete' ? FALSE : open(TEXT)) }
function judged(env, question) { const answer = own(env.facts.answers, question); return answer == null ? open(PERSON) : truth(answer) }
const isRead = (way, ways) => (way === UNKNOWN ? open(TEXT) : truth(list(ways).map(String).includes(way)))
/** One is enough, and after it the rest is not asked; a false one fails for the last of the slots, in the order of the keys. */
function anyGroup(env, groups) {
  let all = FALSE, last = -1
  for (const group of groups) {
    const t = predicate(env, group); if (isTrue(t)) return TRUE; all = or(all, t); last = Math.max(last, SLOTS.indexOf(t.slot)) }
  return isFalse(all) ? {...FALSE, slot: SLOTS[last] ?? 'a condition'} : all }
function slotOf(group) { // The slot for which the opposite of a group fails: that of its one condition.
  const [[key, value], more] = flat(group).flatMap(Object.entries), only = key === 'any' && value.length === 1 ? value[0] : null
  const one = key === 'not' ? value : only; return more ? 'a condition' : one ? slotOf(one) : KEYS.find(([k]) => k === key)[1][0] }
/** The keys in the order in which they are asked (part 6), each with the slot that it is about; `inForce` is the instrument's window. */
const KEYS = Object.entries({
  act: ['the kind of act', (env, v) => ofClasses(env, 'acts', env.occurrence.act, v)],
  by: ['the actor', (env, v) => actors(env, env.occurrence.by, v)],
  against: ['the target', (env, v) => actors(env, env.occurrence.against, v)],
  weapon: ['the weapon', (env, v) => ofClasses(env, 'weapons', env.occurrence.weapon?.class, v)],
  calibre: ['the weapon', (env, v) => compare(weaponHas(env, 'calibre', millimetres), resolve(env, v), millimetres)],
  range: ['the weapon', (env, v) => compare(weaponHas(env, 'range', metres), resolve(env, v), metres)],
  medium: ['the medium', (env, v) => anyOf(env, v, m => (env.occurrence.medium ? truth(env.occurrence.medium === m) : open(REPORT)))],
  inForce: ['the time', during], during: ['the time', during],
  where: ['the place', (env, v) => where(env, v, env.occurrence.at)],
  origin: ['the origin', (env, v) => where(env, v, env.occurrence.from)],
  number: ['the number', (env, v) => compare(env.occurrence.number, resolve(env, v))],
  done: ['a condition', done], decided: ['a condition', decided], judged: ['a condition', judged],
  pleaded: ['a condition', (env, v) => truth(env.occurrence.pleas?.includes(v))],
  reading: ['a condition', (env, v) => inTurn(Object.entries(v).map(([point, ways]) => () => isRead(reading(env, point), ways)))],
  any: ['a condition', anyGroup],
  not: ['a condition', (env, v) => ({...not(predicate(env, v)), slot: slotOf(v)})]
})
const SLOTS = [...new Set(KEYS.map(([, [slot]]) => slot))].filter(s => s !== 'a condition')
function inTurn(asks) { // All have to hold; after one that is false the rest is not asked. A false one carries its slot.
  let all = TRUE; for (const ask of asks) { const t = ask(); if (isFalse(t)) return t; all = and(all, t) }; return all }
/** A group and those in its `all`, as if they stood beside one another: after it, or before it if it is `last`. */
export const flat = ({all = [], ...group}, last) => [last ? [] : group, all.flatMap(each => flat(each, last)), last ? group : []].flat()
export function predicate(env, group) { // An `any` or `not` stands after the `all`, every other key before it.
  const put = (g, key, [slot, ask]) => () => ({slot, ...ask(env, g[key])}), groups = key => flat(group, key === 'any' || key === 'not')
  return inTurn(KEYS.flatMap(([key, asked]) => groups(key).filter(g => g[key] !== undefined).map(g => put(g, key, asked)))) }
export const match = (env, term) => predicate(env, {...term, inForce: inForce(env, term)}) // the pattern and its instrument's window
export function inForce(env, term) { // The span in which a term's instrument is in force; undefined if always.
  const {from, until} = own(env.agreement.instruments, term.clause?.instrument) ?? {}
  return (from ?? until) === undefined ? undefined : {from, until} }
