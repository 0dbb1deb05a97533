// Truth values, open points and worlds (the page, parts 1 and 2).
/** Where a fact is missing, as bits. MIXED is of the geometry's own use: a smaller piece would tell. */
export const REPORT = 1, TEXT = 2, MAP = 4, PERSON = 8, MIXED = 16
export const TRUE = Object.freeze({lo: 1, hi: 1, miss: 0}), FALSE = Object.freeze({lo: 0, hi: 0, miss: 0})
const OPEN = [...Array(32).keys()].map(miss => Object.freeze({lo: 0, hi: 1, miss}))
export const open = miss => OPEN[miss], truth = yes => (yes ? TRUE : FALSE)
export const isTrue = t => t.lo === 1, isFalse = t => t.hi === 0, isOpen = t => t.lo !== t.hi
const make = (lo, hi, miss) => (lo === hi ? truth(lo === 1) : open(miss))
export const not = t => make(1 - t.hi, 1 - t.lo, t.miss)
export const and = (s, t) => make(Math.max(0, s.lo + t.lo - 1), Math.min(s.hi, t.hi), s.miss | t.miss)
export const or = (s, t) => make(Math.max(s.lo, t.lo), Math.min(1, s.hi + t.hi), s.miss | t.miss)
export const any = list => list.reduce(or, FALSE), every = list => list.reduce(and, TRUE)
export function ofEach(list) { // True if true of every possibility, false if of none, else open; the report, if they do not come out alike.
  const alike = list.every(t => t.lo === list[0].lo && t.hi === list[0].hi); if (alike && list.length && !isOpen(list[0])) return list[0]
  return open(list.reduce((bits, t) => bits | t.miss, alike && list.length ? 0 : REPORT)) }
export function agree(list) { // Answers from several sources: a firm one stands; two that differ contradict one another.
  const yes = list.some(isTrue), no = list.some(isFalse)
  return yes && no ? open(REPORT) : yes || no ? truth(yes) : open(list.reduce((m, t) => m | t.miss, 0)) }
export function overWorlds(ask) { // Asks in every world that the question can tell apart: a point begins to vary when it is first reached.
  const trail = [], answers = []
  while (answers.length < 4096) {
    const picked = new Map(trail.map(t => [t.point, t.readings[t.at]]))
    const add = (point, readings) => trail.push({point, readings, at: 0}) && picked.set(point, readings[0])
    const pick = (point, readings) => (picked.has(point) ? picked : add(point, readings)).get(point)
    answers.push(ask({pick})); while (trail.length && trail.at(-1).at + 1 === trail.at(-1).readings.length) trail.pop()
    if (!trail.length) return {answers, bounded: false}; trail.at(-1).at++ }
  return {answers, bounded: true} }
export const UNKNOWN = Symbol('unknown')
export const own = (object, key) => (object && Object.hasOwn(object, key) ? object[key] : undefined)
export const list = value => (Array.isArray(value) ? value : [value])
export function reading(env, name) { // How this world reads an open point, or UNKNOWN if it has no readings (part 1).
  const point = own(env.agreement.openPoints, name) ?? {}
  const all = point.filled ? [String(point.filled.reading)] : Object.keys(point.readings ?? {})
  return all.length ? env.world.pick(name, all) : UNKNOWN }
export function resolve(env, value) { // The value in this world, or UNKNOWN.
  while (value !== null && typeof value === 'object' && 'open' in value) {
    const {open: name, ...readings} = value, read = Object.keys(readings).length ? reading(env, name) : UNKNOWN
    value = read === UNKNOWN ? 'unknown' : own(readings, read) ?? 'unknown' }
  return value === 'unknown' ? UNKNOWN : value }
const UNITS = {mm: 0.001, cm: 0.01, m: 1, km: 1000, yd: 0.9144, mi: 1609.344, nmi: 1852}
export function metres(text) {
  const [, number, unit] = /^(\d+(?:\.\d+)?) ?(mm|cm|m|km|yd|mi|nmi)$/.exec(text) ?? []
  if (!unit) throw new Error(`not a length: ${text}`); return Number(number) * UNITS[unit] }
export const millimetres = text => Math.round(metres(text) * 1e9) / 1e6
export function compare(told, condition, read = Number) { // Compares a told interval [lo, hi or null] with a condition such as ">= 100 mm".
  if (condition === UNKNOWN || !told) return open(condition === UNKNOWN ? TEXT : REPORT)
  const [, sign, rest] = /^(>=|<=|>|<|=) ?(.+)$/.exec(condition), bound = read(rest), lo = told[0] ?? -Infinity, hi = told[1] ?? Infinity
  const holds = {'>=': x => x >= bound, '>': x => x > bound, '<=': x => x <= bound, '<': x => x < bound}[sign]
  if (!holds) return bound < lo || bound > hi ? FALSE : lo === hi ? TRUE : open(REPORT)
  return holds(lo) && holds(hi) ? TRUE : holds(lo) || holds(hi) ? open(REPORT) : FALSE }
