// Whether a place lies in a region (the page, part 5): by geometry, and by what is told of relations.
import {MOVED, area, band, cover, disc, outline, path, point} from './geometry.mjs'
import {toldTime} from './time.mjs'
import {FALSE, MAP, REPORT, TEXT, TRUE, UNKNOWN, agree, and, any, every, isFalse, isOpen, isTrue} from './values.mjs'
import {list, metres, not, ofEach, open, own, resolve, truth} from './values.mjs'
export function where(env, written, place) { // Whether the place lies in the region: geometry and relations answer separately.
  const told = place?.relations ?? [], flat = g => (g.kind === 'oneOf' ? g.of.flatMap(flat) : [g]), given = flat(place?.ground ?? {})
  const grounds = given.some(g => !g.kind || g.kind === 'anywhere') ? [] : given; if (!told.length && !grounds.length) return open(REPORT)
  const denied = t => { // geometry denies a region told, or grants one told not
    const region = t.in ?? t.notIn, is = region === undefined ? open(0) : geometry(env, region, grounds, [])
    return t.in === undefined ? isTrue(is) : isFalse(is) }
  if (grounds.length && told.some(denied)) return open(REPORT)
  const all = told.flatMap(t => [t, ...implied(env, t)]), clash = contradict(env, all)
  const byName = clash || !told.length ? open(0) : relation(env, written, all), measured = geometry(env, written, grounds, all)
  return isOpen(byName) && isOpen(measured) ? (clash ? open(REPORT) : measured) : agree([byName, measured]) }
const drawn = new WeakMap(), kept = vertices => drawn.get(vertices) ?? drawn.set(vertices, {}).get(vertices)
const areaOf = ground => (kept(ground).area ??= area(ground))
const draw = (vertices, closed, stretch) => (kept(vertices)[[closed, stretch]] ??= path(vertices, closed, stretch))
const fail = text => { throw new Error(text) }
const named = (env, kind, name) => own(env.agreement[kind], name) ?? fail(`no such name in ${kind}: ${String(name)}`)
function lineOf(env, written) { // A line, {name, …what is described}, or UNKNOWN.
  const name = resolve(env, written), found = name === UNKNOWN ? UNKNOWN : resolve(env, named(env, 'lines', name))
  return typeof found === 'string' ? lineOf(env, found) : found === UNKNOWN ? UNKNOWN : {name, ...found} }
function geometry(env, written, grounds, told) { // In every version of the lines that holds at some possible time.
  const {a, b} = env.time, versions = Object.values(env.agreement.lines ?? {}).flatMap(l => l.versions ?? []).map(toldTime)
  const changes = new Set(versions.flatMap(v => [v.a, v.b]).filter(at => a < at && at < b)), known = new Map()
  return ofEach([a, ...changes].map(at => {
    const node = build({...env, at}, written); if (!known.has(node.key)) known.set(node.key, inVersion(env, node, grounds, told))
    return known.get(node.key)
  })) }
function inVersion(env, node, grounds, told) {
  const found = grounds.length ? measure(env, grounds, node) : open(REPORT)
  return isOpen(found) && node.missing ? open(lacking(env, node, told)) : found }
/** What an open condition lacks of a region of which a part is not drawn: of each part that relations leave open. */
function lacking(env, node, told) {
  const bears = ({parts, band}) => (parts ? parts.some(bears) : band !== undefined && told.some(t => t.line && sameLine(env, band, t.line)))
  const lack = part => {
    const by = relation(env, part.is, told); if (!isOpen(by)) return 0
    return part.parts ? part.parts.reduce((bits, p) => bits | lack(p), 0) : bears(part) ? by.miss : part.missing || REPORT }
  return (bears(node) && lack(node)) || node.missing }
function measure(env, grounds, node) { // Map, if it would be firm without the drawing's error, else the report.
  const areas = grounds.map(areaOf), key = `${areas.map(a => a.key)} ${node.key}`, known = env.measured
  if (!known.has(key)) {
    const found = ofEach(areas.map(a => inNode(a, node)))
    const firm = () => node.error > 0 && !isOpen(ofEach(areas.map(a => cover(a, node.shape, 0, true))))
    known.set(key, isOpen(found) ? open(firm() ? MAP : REPORT) : found) }
  return known.get(key) }
/** Each part with its own error; but parts of one union with the same error, on one line or as outlines, are joined first. */
function inNode(ground, node) {
  const whole = cover(ground, node.shape, 0, false); if (!isOpen(whole) || !node.parts || node.error === 0) return whole
  if (!node.region.union) return join(node.region, node.parts.map(part => inNode(ground, part)))
  return any([...grouped(leaves(node)).values()].map(parts => (parts.length === 1 ? inNode(ground, parts[0])
    : cover(ground, (...ball) => any(parts.map(part => part.shape(...ball))), parts[0].error, MOVED)))) }
const grouped = parts => parts.reduce((map, part) => map.set(part.group, [...(map.get(part.group) ?? []), part]), new Map())
const leaves = node => (node.region?.union ? node.parts.flatMap(leaves) : [{...node, group: node.group ?? node}])
const join = (region, parts) => (region.union ? any(parts) : region.common ? every(parts) : and(parts[0], not(parts[1])))
const partsOf = region => region.union ?? region.common ?? region.minus
/** {shape, error: the largest drawing error, missing: why a part is not drawn, as bits; region, parts; group: what it is joined with;
 * is: as it is written; band: the line of a band; key: the same for the same shape}. */
function build(env, is, depth = 0) {
  if (depth > 30) throw new Error('regions go in a circle')
  const region = resolve(env, is), {band: along} = region
  const blank = missing => ({shape: () => open(missing), error: 0, missing, is, band: along, key: `? ${missing}`})
  if (region === UNKNOWN || region.undrawn !== undefined || typeof region.outline === 'string') return blank(TEXT)
  if (typeof region === 'string') return {...build(env, named(env, 'regions', region), depth + 1), is}
  const parts = partsOf(region)?.map(r => build(env, r, depth + 1)), off = metres(region.error ?? '0 m')
  if (parts) {
    const shape = (...ball) => join(region, parts.map(part => part.shape(...ball))), keys = parts.map(part => part.key)
    const error = Math.max(...parts.map(part => part.error)), missing = parts.reduce((bits, part) => bits | part.missing, 0)
    return {shape, error, missing, region, parts, is, key: `${region.union ? 'union' : region.common ? 'common' : 'minus'}(${keys})`} }
  if (region.outline) {
    const line = draw(region.outline, true), group = `outline ${off}`
    return {shape: outline(line, off), error: off, missing: 0, is, group, key: `${line.id} ${off}`} }
  if (region.disc !== undefined) {
    const {at, radius: wide = '0 m'} = typeof region.disc === 'string' ? named(env, 'places', region.disc) : {at: region.disc}
    const radius = resolve(env, region.radius), error = off + metres(wide); if (radius === UNKNOWN) return blank(TEXT)
    return {shape: disc(point(at), metres(radius), error), error, missing: 0, is, key: `disc ${at} ${radius} ${error}`} }
  const line = lineOf(env, along); if (line === UNKNOWN || !line.versions) return blank(TEXT)
  const holds = t => t.a <= env.at && env.at < t.b, version = line.versions.find(v => holds(toldTime(v))); if (!version) return blank(MAP)
  return (version.vertices && buildBand(env, is, region, line, version)) ?? blank(TEXT) }
function buildBand(env, is, region, line, version) { // A band along a version of a line; undefined if one of its values is unknown.
  const {from, to} = distances(env, region), [left, right] = line.sides ?? [], sides = new Map([['both', 0], [left, 1], [right, -1]])
  const [side, ends, depth] = [region.side ?? 'both', region.ends ?? 'untold', region.depth ?? 'square'].map(v => resolve(env, v))
  const compass = depth === 'compass', unknown = [from, to, side, depth, compass ? 0 : ends].includes(UNKNOWN)
  if (unknown || (compass && to === Infinity)) return undefined
  const pole = compass ? {north: 1, south: -1}[side] : undefined, error = metres(version.error ?? '0 m')
  if (!sides.has(side) && !pole) throw new Error(`no such side: ${side}`)
  const stretch = region.stretch && [metres(region.stretch.from ?? '0 m'), region.stretch.to ? metres(region.stretch.to) : Infinity]
  const along = draw(version.vertices, false, stretch), key = [along.id, from, to, side, pole, compass || ends, error].join(' ')
  const shape = band(along, {from, to, side: sides.get(side), pole, ends, compass, error})
  return {shape, error, missing: 0, is, band: region.band, group: `${line.name} ${error} ${compass}`, key} }
function distances(env, region) { // The distances of a band, each UNKNOWN or in metres.
  const read = value => (value === UNKNOWN ? UNKNOWN : value === 'none' ? Infinity : metres(value))
  return {from: read(resolve(env, region.from ?? '0 m')), to: read(resolve(env, region.to ?? 'none'))} }
function contradict(env, told) { // Whether no place can satisfy all relations told together.
  const lengths = told.filter(t => t.distance), [ins, nots] = ['in', 'notIn'].map(key => told.map(t => t[key]).filter(r => r !== undefined))
  return ins.some(r => ins.some(s => areApart(env, r, s)) || nots.some(n => holders(env, r).has(n)))
    || lengths.some(t => lengths.some(u => disagree(env, t, u)))
    || ins.some(r => isFalse(relation(env, meant(env, r), told))) || nots.some(n => isTrue(relation(env, meant(env, n), told))) }
const sameLine = (env, s, t) => [lineOf(env, s), lineOf(env, t)].every((l, _, [first]) => l !== UNKNOWN && l.name === first.name)
function disagree(env, t, u) {
  const [[a, b], [c, d]] = [t, u].map(({distance: [lo, hi]}) => [lo ?? 0, hi ?? Infinity])
  return sameLine(env, t.line, u.line) && (b < c || d < a || (t.side != null && u.side != null && t.side !== u.side)) }
function implied(env, {in: told}) { // What being told in a region also tells: the rules of it and of all that it lies within.
  return told === undefined ? [] : [...holders(env, told, false)].map(r => meant(env, r)).flatMap(rule => {
    if (rule.band !== undefined) {
      const {from, to} = distances(env, rule), square = resolve(env, rule.depth ?? 'square') === 'square' && !rule.stretch
      const told = resolve(env, rule.side ?? 'both'), side = !square || [UNKNOWN, 'both'].includes(told) ? null : told
      const least = from === UNKNOWN || !square ? 0 : from, most = to === UNKNOWN ? Infinity : to
      const abreast = square && resolve(env, rule.ends ?? 'untold') === 'flat'
      return lineOf(env, rule.band) === UNKNOWN ? [] : [{line: rule.band, distance: [least, most], side, abreast}] }
    const inside = (rule.common ?? rule.minus?.slice(0, 1) ?? []).map(r => ({in: resolve(env, r)})).filter(t => t.in !== UNKNOWN)
    const only = r => { const is = resolve(env, r); return is.union?.length === 1 ? only(is.union[0]) : is }
    const outside = (rule.minus?.slice(1) ?? []).map(only).filter(r => typeof r === 'string').map(r => ({notIn: r}))
    return [...inside, ...outside, ...inside.flatMap(t => implied(env, t))]
  }) }
/** What relations say of a region: by name, by its own rule, and false if the rule of something that it lies within is false. */
export function relation(env, written, told, up = true) {
  const region = resolve(env, written); if (region === UNKNOWN) return open(0)
  const above = holders(env, region), rule = meant(env, region), parts = partsOf(rule), answers = told.flatMap(t => {
    if (t.notIn !== undefined) return above.has(t.notIn) ? FALSE : open(0)
    if (t.in === undefined) return rule.band === undefined ? open(0) : bandRelation(env, rule, t)
    return [holders(env, t.in).has(region) ? TRUE : open(0), areApart(env, t.in, region) ? FALSE : open(0)] })
  if (parts) answers.push(join(rule, parts.map(r => relation(env, r, told))))
  const own = agree(answers), outer = isOpen(own) && up ? [...holders(env, region, false)].filter(r => r !== region) : []
  return outer.some(r => isFalse(relation(env, r, told, false))) ? FALSE : own }
function meant(env, region) { // What a region is in this world, with all names followed.
  const is = resolve(env, region); return is === UNKNOWN ? {} : typeof is === 'string' ? meant(env, named(env, 'regions', is)) : is }
function saidOf(env, region, key) { // What is said under a key (`within`, `apart`) of a region, also beside an open point.
  const raw = typeof region === 'string' ? named(env, 'regions', region) : region, is = resolve(env, raw)
  return [raw, is].flatMap(r => list(r[key] ?? [])).concat(typeof is === 'string' && key === 'within' ? [is] : []) }
/** The regions (names, and the region itself) in which one lies: by `within`, by unions that hold it; one of one part, or read as it, is it. */
function holders(env, start, unions = true) {
  const found = new Set(), names = unions ? Object.keys(env.agreement.regions ?? {}) : []
  const walk = region => {
    if (found.has(region)) return; found.add(region); saidOf(env, region, 'within').forEach(walk)
    const [only, more] = (meant(env, region).union ?? []).map(r => resolve(env, r)); if (only && only !== UNKNOWN && !more) walk(only)
    const parts = name => [...(typeof region === 'string' ? [named(env, 'regions', name)] : []), ...(meant(env, name).union ?? [])]
    names.filter(name => parts(name).some(part => resolve(env, part) === region)).forEach(walk) }
  walk(start); return found }
const areApart = (env, r, s) => [...holders(env, r)].some(u => [...holders(env, s)].some(v =>
  saidOf(env, u, 'apart').includes(v) || saidOf(env, v, 'apart').includes(u)))
function bandRelation(env, region, told) { // Told a to b from a line, on a side: what that says of a band along it.
  if (!sameLine(env, region.band, told.line)) return open(0)
  const {from, to} = distances(env, region), side = resolve(env, region.side ?? 'both')
  const [a, b] = [told.distance?.[0] ?? 0, told.distance?.[1] ?? Infinity]
  const square = resolve(env, region.depth ?? 'square') === 'square', round = resolve(env, region.ends ?? 'untold') === 'round'
  const edges = [region.fromIncluded, region.toIncluded].map(v => resolve(env, v ?? 'yes')), out = edges.map(v => [false, 'no'].includes(v))
  const [near, far] = edges.map(v => [true, 'yes'].includes(v)), known = from !== UNKNOWN && to !== UNKNOWN
  const short = from !== UNKNOWN && square && !region.stretch && (b < from || (out[0] && b === from))
  const long = to !== UNKNOWN && (a > to || (out[1] && a === to))
  const surely = known && (near ? from <= a : from < a) && (far || to === Infinity ? b <= to : b < to)
  const deep = short || long ? FALSE : surely ? TRUE : open([from, to].includes(UNKNOWN) ? TEXT : REPORT)
  const sided = side === 'both' ? TRUE : side === UNKNOWN ? open(TEXT) : told.side == null ? open(REPORT)
    : told.side === side ? TRUE : region.stretch ? open(TEXT) : FALSE // of a stretch another side proves nothing
  const all = and(deep, sided), beyond = !round && !(told.abreast ?? told.side != null)
  return isFalse(all) ? FALSE : !square || region.stretch ? open(all.miss | TEXT) : isTrue(all) && beyond ? open(TEXT) : all }
