// Clocks, moments and spans (the page, part 4). Instants are milliseconds; the last instant of a day is 23:59:59.
import {FALSE, REPORT, TEXT, TRUE, UNKNOWN, and, any, isOpen, list, ofEach, open, own, resolve, truth} from './values.mjs'
const SECOND = 1000, HOUR = 3600 * SECOND, DAY = 24 * HOUR, QUARTER = HOUR / 4, formatters = new Map()
const STYLE = {dateStyle: 'short', timeStyle: 'medium'}, MINUTE = 60 * SECOND, pair = x => [x, x]
export const print = at => new Date(at).toISOString().replace('.000Z', 'Z')
export function instant(text) { // An instant "…Z", or a day (in UTC: its beginning).
  const at = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(at)) throw new Error(`not an instant: ${text}`); return at }
function offset(zone, at) { // How far the clock of the zone is ahead of UTC at an instant.
  if (zone === 'Z' || zone === 'UTC') return 0; const fixed = /^([+-])(\d\d):(\d\d)$/.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (fixed[2] * HOUR + fixed[3] * 60 * SECOND)
  if (!formatters.has(zone)) formatters.set(zone, {format: new Intl.DateTimeFormat('sv-SE', {...STYLE, timeZone: zone}), known: new Map()})
  const {format, known} = formatters.get(zone), quarter = Math.floor(at / QUARTER) // clocks are put on only at a quarter of an hour
  if (!known.has(quarter)) known.set(quarter, Date.parse(format.format(quarter * QUARTER).replace(' ', 'T') + 'Z') - quarter * QUARTER)
  return known.get(quarter) }
export const shown = (zone, at) => at + offset(zone, at) // what the clock shows, as if it were UTC
/** The instants at which the zone's clock shows that: one; or those of both offsets if it comes twice or never. */
function instantsOf(zone, clock) {
  const offsets = [offset(zone, clock - DAY), offset(zone, clock + DAY)], real = offsets.filter(o => offset(zone, clock - o) === o)
  const ends = (real.length ? real : offsets).map(o => clock - o); return [Math.min(...ends), Math.max(...ends)] }
/** The first instant of the day (given as its midnight, as if UTC) on the zone. */
export function dayBegins(zone, midnight) { const [lo, hi] = instantsOf(zone, midnight); return shown(zone, lo) >= midnight ? lo : hi }
/** The range of a time as told: a day, a clock time, or a clock time with its offset; zone may be UNKNOWN (any from UTC−12 to UTC+14). */
function toldRange(text, zone) {
  const [, day, clock, shift] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? []
  const shows = Date.parse(`${day}T${clock ?? '00:00'}Z`); if (Number.isNaN(shows)) throw new Error(`not a time: ${text}`)
  if (shift) return [instant(text), instant(text)]
  if (zone === UNKNOWN) return [shows - 14 * HOUR, shows + 12 * HOUR + (clock ? 0 : DAY - SECOND)]
  if (clock && shows % DAY !== 0) return instantsOf(zone, shows)
  const begins = dayBegins(zone, shows); return [begins, clock ? begins : dayBegins(zone, shows + DAY) - SECOND] }
export function eventRange(env, name) { // When an event may have happened, {lo, hi, miss}, or null if nothing is told of it.
  const told = own(env.facts.deeds, name), said = own(env.agreement.events, name) ?? {}, {a, b} = toldTime(told)
  if (told) return {lo: a, hi: b > a ? b - SECOND : b, miss: REPORT}
  const first = said.when ?? said.notBefore, last = said.when ?? said.notAfter, zone = resolve(env, said.clock ?? 'unknown')
  if (first === undefined && last === undefined) return null
  const lo = first === undefined ? -Infinity : toldRange(first, zone)[0], hi = last === undefined ? Infinity : toldRange(last, zone)[1]
  return {lo, hi, miss: hi - lo < Infinity ? TEXT : REPORT} } // between which instants; else too little is told
const exactly = at => ({lo: at, hi: at, miss: TEXT, waits: -Infinity})
const unknown = (miss, waits) => ({lo: -Infinity, hi: Infinity, miss, waits})
export const isUnknown = m => m.lo === -Infinity && m.hi === Infinity
/** A moment in this world: {lo, hi, miss, waits, loose}; unknown is everything. `miss`: why it is not one instant (to the minute);
 * `waits`: it waits for an event before this instant; `loose`: it is a day, an event, unknown, or counts hours from one (part 8). */
export function moment(env, written, depth = 0) {
  const m = readMoment(env, written, depth); return {...m, miss: oneMinute(m) ? 0 : m.miss || TEXT, loose: m.loose || isUnknown(m)} }
export const oneMinute = ({lo, hi}) => Math.floor(lo / MINUTE) === Math.floor(hi / MINUTE)
function readMoment(env, written, depth) {
  if (depth > 50) throw new Error('moments go in a circle')
  const value = resolve(env, written), inner = m => moment(env, m, depth + 1), named = own(env.agreement.times, value)
  if (value === UNKNOWN) return unknown(TEXT, -Infinity); if (named !== undefined) return inner(named)
  if (value.utc !== undefined) return exactly(instant(value.utc))
  if (value.local !== undefined) {
    const local = resolve(env, value.local), zone = resolve(env, value.zone)
    if (local === UNKNOWN || zone === UNKNOWN) return unknown(TEXT, -Infinity)
    const [lo, hi] = toldRange(local, zone); return {...exactly(lo), hi, loose: !local.includes('T')} }
  if (value.after !== undefined) return shift(env, inner(value.after), value, 1)
  if (value.before !== undefined) { // what counts back from an event does not wait for it, if it is told
    const anchor = inner(value.before); return shift(env, {...anchor, waits: anchor.waits === Infinity ? Infinity : -Infinity}, value, -1) }
  if (value.first ?? value.last) return extreme(env, (value.first ?? value.last).map(inner), !!value.first)
  const event = value.event ?? value, range = eventRange(env, event)
  if (!range && !own(env.agreement.events, event)) throw new Error(`no such moment: ${JSON.stringify(value)}`)
  return range ? {...range, waits: range.lo, loose: true} : unknown(REPORT, Infinity) }
/** The first or the last of several moments; a first waits for an event only if all that is in it waits. */
function extreme(env, parts, first) {
  const all = first && env.duty ? parts.filter(m => m.waits < Infinity) : parts; if (!all.length) return unknown(REPORT, Infinity)
  const wide = all.filter(m => !oneMinute(m)), [lo, hi, waits] = ['lo', 'hi', 'waits']
    .map(end => (first ? Math.min : Math.max)(...all.map(m => m[end])))
  return {lo, hi, waits, miss: (wide.length ? wide : all).reduce((bits, m) => bits | m.miss, 0), loose: wide.some(m => m.loose)} }
export function duration(text) { // {elapsed} of a PT…, {months, days} of a P….
  const [, y, mo, d, h, mi, s] = /^P(?=T?\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text) ?? []
  if ((y ?? mo ?? d ?? h ?? mi ?? s) === undefined) throw new Error(`not a duration: ${text}`)
  if ((y ?? mo ?? d) === undefined) return {elapsed: (h ?? 0) * HOUR + (mi ?? 0) * 60 * SECOND + (s ?? 0) * SECOND}
  return {months: (y ?? 0) * 12 + Number(mo ?? 0), days: Number(d ?? 0)} }
function shift(env, anchor, written, sign) { // A moment moved by a written duration, `sign` 1 or -1.
  const text = resolve(env, written.add), add = text === UNKNOWN ? null : duration(text)
  if (add?.elapsed !== undefined) return later(anchor, sign * add.elapsed)
  const [zone, lastDay] = [written.zone, written.lastDay].map(v => resolve(env, v ?? 'unknown')), toHour = lastDay === 'to the hour'
  const firstDay = toHour ? '' : resolve(env, written.firstDay ?? 'unknown')
  if ([text, zone, lastDay, firstDay].includes(UNKNOWN)) return unknown(anchor.miss | TEXT, anchor.waits)
  return byDates(anchor, add, sign, zone, toHour, firstDay === 'counted') }
export const later = (m, by) => ({...m, lo: m.lo + by, hi: m.hi + by}) // by elapsed time
/** Moved by dates on the zone: to the anchor's clock time, or to the end (before: the beginning) of the day. */
export function byDates(anchor, add, sign, zone, toHour, counted) {
  const moved = at => {
    if (!Number.isFinite(at)) return [at, at]; const clock = moveDate(shown(zone, at), add, sign)
    if (toHour) return clock % DAY === 0 ? pair(dayBegins(zone, clock)) : instantsOf(zone, clock)
    return pair(dayBegins(zone, (Math.floor(clock / DAY) + (sign > 0 ? 1 : 0) - (counted ? sign : 0)) * DAY)) }
  const {lo, hi} = anchor, all = [lo, hi].flatMap(moved) // of every instant: between the ends it may only jump at a quarter of an hour
  const step = at => all.push(...moved(at), ...moved(Math.max(lo, at - SECOND)))
  if (hi - lo < 4 * DAY) for (let at = Math.ceil(lo / QUARTER) * QUARTER; at < hi; at += QUARTER) step(at)
  return {...anchor, lo: Math.min(...all), hi: Math.max(...all), loose: toHour && anchor.loose} }
function moveDate(clock, {months, days}, sign) { // Years and months first, the day of the month cut to the month's length; then days.
  const d = new Date(clock), year = d.getUTCFullYear(), month = d.getUTCMonth() + sign * months
  const day = Math.min(d.getUTCDate(), new Date(Date.UTC(year, month + 1, 0)).getUTCDate())
  return Date.UTC(year, month, day) + sign * days * DAY + (((clock % DAY) + DAY) % DAY) }
export function toldTime(when) { // A told time {from, until} as {a, b}: [a, b).
  const a = when?.from == null ? -Infinity : instant(when.from); return {a, b: when?.until == null ? Infinity : instant(when.until)} }
export function timeOf(when) { const {a, b} = toldTime(when); return {a, b: a === b ? a + SECOND : b} } // one instant, if it begins where it ends
/** The possible times of the occurrence as its report's cuts leave them (for spans only), or null if nothing is left. */
function cutTime(env) {
  const cut = side => (env.cuts ?? []).filter(c => c.side === side).map(c => moment(env, c.event))
  const a = Math.max(env.time.a, ...cut('after').map(m => m.lo)), b = Math.min(env.time.b, ...cut('before').map(m => m.hi))
  return a < b ? {a, b} : null }
/** Whether something that may have happened in the time, cut, was in one of the spans: asked at every instant at which that may change. */
export function during(env, written) {
  const spans = resolve(env, written), time = cutTime(env); if (spans === UNKNOWN) return open(TEXT)
  return time ? inSpans(together(list(spans).map(s => readSpan(env, resolve(env, s)))), time) : open(REPORT) }
/** Whether something that may have happened in [a, b) lies in a told time. */
export const lies = (time, {a, b}) => (time.b <= a || time.a >= b ? FALSE : a <= time.a && time.b <= b ? TRUE : open(REPORT))
/** Whether a membership or a decision lasts at the time: its ends are instants, days on the zone, or what is told as {from, until}. */
export function lasts(time, {from, until}, zone, miss) {
  const range = at => (typeof at === 'string' ? toldRange(at, zone) : [instant(at.from), instant(at.until) - SECOND])
  const end = (at, none) => { const [lo, hi] = at == null ? [none.lo, none.hi] : range(at); return {lo, hi, miss} }
  return inSpans([{from: end(from, START), until: end(until, END)}], time) }
function inSpans(all, {a, b}) {
  const ends = all.flatMap(s => [s.from.lo, s.from.hi, s.until.lo, s.until.hi]).filter(at => a < at && at < b)
  const cuts = [a, ...ends].sort((x, y) => (x < y ? -1 : 1)), hours = (at, i) => all.flatMap(s => hourChanges(s, at, cuts[i + 1] ?? b))
  const each = [...new Set([...cuts, ...cuts.flatMap(hours)])].map(at => any(all.map(s => holds(s, at, b - a > 2 * DAY))))
  const found = ofEach(each); return isOpen(found) && !found.miss ? open(REPORT) : found }
const START = {lo: -Infinity, hi: -Infinity, miss: 0}, END = {lo: Infinity, hi: Infinity, miss: 0}
function readSpan(env, span) { // A span as {from, until, daily, keys: what its ends are called in this world}.
  if (span === UNKNOWN) return {from: unknown(TEXT), until: unknown(TEXT), keys: []}
  const {daily} = span, minutes = v => (v === UNKNOWN ? v : String(v).split(':').reduce((h, m) => h * 60 + Number(m), 0))
  const hours = daily && [daily.from, daily.until].map(v => minutes(resolve(env, v)))
  const read = (m, none) => (m === undefined ? none : moment(env, m)), keys = [span.from, span.until].map(m => m && nameOf(env, m))
  return {from: read(span.from, START), until: read(span.until, END), daily: daily && {hours, zone: resolve(env, daily.zone)}, keys} }
function nameOf(env, written) { // The name, in `times` or of an event, that a moment has in this world; undefined if it is written out.
  const value = resolve(env, written), name = value.event ?? value, named = resolve(env, own(env.agreement.times, name))
  return typeof name !== 'string' ? undefined : typeof (named?.event ?? named) === 'string' ? nameOf(env, named) : name }
/** The spans, and beside them each that those make together of which one ends at a named moment at which the next begins. */
function together(spans) {
  const next = (s, t) => s.keys[1] != null && s.keys[1] === t.keys[0] && JSON.stringify(s.daily) === JSON.stringify(t.daily)
  const from = (s, rest) => [s, ...rest.filter(t => next(s, t)).flatMap(t => (
    from({...s, until: t.until, keys: [s.keys[0], t.keys[1]]}, rest.filter(x => x !== t))))]
  return spans.flatMap(s => from(s, spans.filter(x => x !== s))) }
function holds({from, until, daily}, at, long) { // Whether a span holds at an instant; of a long time, the hours are open.
  if (at < from.lo || at >= until.hi) return FALSE
  const ends = (at >= from.hi ? 0 : from.miss) | (at < until.lo ? 0 : until.miss)
  return and(at >= from.hi && at < until.lo ? TRUE : open(ends), daily ? inHours(daily, at, long) : TRUE) }
function inHours({hours: [f, u], zone}, at, long) {
  if ([f, u, zone].includes(UNKNOWN)) return open(TEXT); if ((f - u) % 1440 === 0) return TRUE; if (long) return open(REPORT)
  const m = ((Math.floor(shown(zone, at) / MINUTE) % 1440) + 1440) % 1440; return truth(f < u ? f <= m && m < u : m >= f || m < u) }
/** The instants at which the hours of a span may begin or end between two instants; none of a time longer than two days. */
function hourChanges({daily}, a, b) {
  if (!daily || [...daily.hours, daily.zone].includes(UNKNOWN) || !(b - a <= 2 * DAY)) return []
  const found = []; for (let day = Math.floor(a / DAY - 1) * DAY; day < b + DAY; day += DAY) {
    found.push(...daily.hours.flatMap(m => instantsOf(daily.zone, day + m * MINUTE)))
    const changes = offset(daily.zone, day) !== offset(daily.zone, day + DAY) // the clock is put on: where, is not asked
    if (changes) for (let at = day; at < day + DAY; at += QUARTER) found.push(at) }
  return found.filter(at => a < at && at < b) }
