// Geometry on WGS 84: geodesics, drawn paths, and whether an area lies inside a shape.
// A shape is a function (point, r, exact) → truth of all points within r metres, open with MIXED where a smaller r would tell more;
// `exact` leaves drawing errors aside, or (MOVED) all but how ends turn. Distances are arcs above chords of the ellipsoid (the page, part 5).
import {FALSE, MAP, MIXED, REPORT, TEXT, TRUE, and, any, isFalse, isOpen, isTrue, not, open, or, truth} from './values.mjs'
const A = 6378137, F = 1 / 298.257223563, B = A * (1 - F), E2 = F * (2 - F), MEAN = 6371008.8, RAD = Math.PI / 180
const {sin, cos, atan2, asin, sqrt, abs, min, max, hypot, sign} = Math; export const MOVED = 'moved'
export function point([lat, lon]) {
  const n = A / sqrt(1 - E2 * sin(lat * RAD) ** 2), flat = n * cos(lat * RAD)
  return {lat, lon, x: flat * cos(lon * RAD), y: flat * sin(lon * RAD), z: n * (1 - E2) * sin(lat * RAD)} }
function surface([x, y, z]) { // The point of the ellipsoid in a direction from its middle.
  const k = 1 / sqrt((x * x + y * y) / (A * A) + z * z / (B * B))
  return {lat: atan2(z, (1 - E2) * hypot(x, y)) / RAD, lon: atan2(y, x) / RAD, x: k * x, y: k * y, z: k * z} }
const arc = chord => 2 * MEAN * asin(min(1, chord / (2 * MEAN))) // The arc above a chord: within a metre of the geodesic up to 500 km.
export const distance = (p, q) => arc(chord(p, q))
export function direct({lat, lon, x, y, z}, azimuth, far) { // The point at a (small) distance from p in the direction of the azimuth.
  const [a, o, e, n] = [lat * RAD, lon * RAD, far * sin(azimuth), far * cos(azimuth)]
  return surface([x - e * sin(o) - n * sin(a) * cos(o), y + e * cos(o) - n * sin(a) * sin(o), z + n * cos(a)]) }
let drawings = 0
const around = degrees => ((degrees + 540) % 360 + 360) % 360 - 180
/** The drawn vertices joined by geodesics, with a point at least every kilometre; cut to a stretch along it. */
export function path(vertices, closed, stretch) {
  const corners = [...vertices, ...(closed ? [vertices[0]] : [])].map(point); let points = [{...corners[0], along: 0}], start = 0
  for (let i = 1; i < corners.length; i++) {
    const [p, q] = [corners[i - 1], corners[i]], far = distance(p, q), steps = Math.ceil(far / 1000)
    const cuts = [...Array(steps).keys()].map(k => far * (k + 1) / steps)
    cuts.push(...(stretch ?? []).map(s => s - start).filter(s => s > 0 && s < far))
    for (const c of cuts.sort((x, y) => x - y)) {
      const [u, v] = [sin((far - c) / MEAN), sin(c / MEAN)]
      points.push({...surface([u * p.x + v * q.x, u * p.y + v * q.y, u * p.z + v * q.z]), along: start + c, segment: i}) }
    start += far
  }
  if (stretch) points = points.filter(p => p.along >= stretch[0] - 1e-6 && p.along <= stretch[1] + 1e-6)
  if (points.length < 2) throw new Error('a line of no length')
  const units = points.slice(1).map((q, i) => unit(minus(q, points[i]))), id = ++drawings
  const last = [points[1], points.at(-1)].map(tip => { // how long the first and the last segment are
    const of = points.filter((p, i) => (points[i + 1] ?? p).segment === tip.segment || p.segment === tip.segment)
    return of.at(-1).along - of[0].along })
  return {id, chunks: chunks(points), units, points, last, closed: closed || (points.length > 3 && distance(points[0], points.at(-1)) < 1)}
}
const chord = (p, q) => sqrt((p.x - q.x) ** 2 + (p.y - q.y) ** 2 + (p.z - q.z) ** 2)
function chunks(points) { // A path in pieces of sixteen parts, each within a ball: whoever looks for the nearest part may leave out most.
  return [...Array(Math.ceil((points.length - 1) / 16)).keys()].map(k => {
    const from = 16 * k, to = min(from + 16, points.length - 1), middle = points[(from + to) >> 1]
    return {from, to, middle, radius: max(...points.slice(from, to + 1).map(q => chord(q, middle)))} }) }
const minus = (p, q) => [p.x - q.x, p.y - q.y, p.z - q.z], unit = v => v.map(c => c / hypot(...v))
const dot = (u, v) => u[0] * v[0] + u[1] * v[1] + u[2] * v[2]
const cross = ([a, b, c], [d, e, f]) => [b * f - c * e, c * d - a * f, a * e - b * d]
/** The nearest part of a path: distance, side (1 left, −1 right of its direction), and the end (0 first, 1 last) if p lies beyond it. */
const nearest = (line, p) => (line.asked?.p === p ? line.asked.near : (line.asked = {p, near: findNearest(line, p)}).near)
function findNearest(line, p) {
  const pts = line.points, n = pts.length - 1; let best = Infinity, at = 0, t = 0
  for (const {from, to, middle, radius} of line.chunks) {
    const away = chord(p, middle) - radius; if (away > 0 && away * away > best) continue
    for (let i = from; i < to; i++) {
      const a = pts[i], b = pts[i + 1], dx = b.x - a.x, dy = b.y - a.y, dz = b.z - a.z
      const raw = ((p.x - a.x) * dx + (p.y - a.y) * dy + (p.z - a.z) * dz) / (dx * dx + dy * dy + dz * dz)
      const k = raw < 0 ? 0 : raw > 1 ? 1 : raw, u = a.x + k * dx - p.x, v = a.y + k * dy - p.y, w = a.z + k * dz - p.z
      const d = u * u + v * v + w * w; if (d < best) { best = d; at = i; t = raw } } }
  // at a vertex, the side is that of the two parts together
  const other = t > 0 && t < 1 ? at : line.closed ? (at + (t <= 0 ? n - 1 : 1)) % n : min(n - 1, max(0, t <= 0 ? at - 1 : at + 1))
  const u = line.units[at], v = line.units[other], foot = t >= 1 ? pts[at + 1] : pts[at]
  const side = sign(dot(cross([foot.x, foot.y, foot.z], [u[0] + v[0], u[1] + v[1], u[2] + v[2]]), minus(p, foot)))
  const end = line.closed ? undefined : at === 0 && t < 0 ? 0 : at === n - 1 && t > 1 ? 1 : undefined
  return {distance: arc(sqrt(best)), side, end}
}
/** Whether all points within r lie inside, from the clearance of the middle: its distance to the edge, positive inside. */
function clear(clearance, r, error) {
  if (clearance >= r + error) return TRUE
  return -clearance >= r + error ? FALSE : open(r > 0 && abs(clearance) + r > error ? MIXED : MAP) }
/** Whether all points within r of p lie beyond an end of a line that may be off by `off`; the limit there turns by the error. */
function beyondEnds(line, p, near, r, off, error) {
  const pts = line.points, reach = r + error; if (reach === 0) return truth(near.end !== undefined)
  const beyond = line.closed ? FALSE : any([[pts[0], pts[1]], [pts.at(-1), pts.at(-2)]].map(([tip, next], i) => {
    const v = minus(p, tip), out = dot(v, unit(minus(tip, next))), turned = r + off + 2 * error / line.last[i] * (hypot(...v) + r)
    if (near.end !== i) return -out >= turned || (hypot(...v) - near.distance) / 2 >= reach ? FALSE : open(MIXED)
    const room = pts.map(q => minus(q, tip)).map(w => hypot(...w) / 2 - dot(v, w) / (hypot(...w) || 1)) // the tip is nearer than q
    return out >= turned && min(...room.filter((_, k) => pts[k] !== tip)) >= reach ? TRUE : open(MIXED)
  }))
  return isOpen(beyond) && r === 0 ? open(MAP) : beyond
}
const AROUND = [...Array(8).keys()].map(k => k * Math.PI / 4)
/** A band: from and to are distances; side 1, −1, 0 for both; pole 1 north, −1 south; ends round, flat or untold. */
export function band(line, {from, to, side, pole, ends, compass, error}) {
  return function inBand(p, r, exact) {
    const near = nearest(line, p), e = exact ? 0 : error, turning = exact === MOVED ? error : e
    if (compass && near.distance - r - e > to) return FALSE; if (compass && r > 0) return open(MIXED)
    if (compass && e) { // a drawing that is off is as a place that is off
      const all = AROUND.map(azimuth => inBand(direct(p, azimuth, e), 0, true)), here = inBand(p, 0, true)
      const firm = near.distance > e || isTrue(here) === (from === 0) // else the line itself, which may be here, answers otherwise
      return firm && all.every(t => t.lo === here.lo && t.hi === here.hi) ? here : open(MAP) }
    const met = compass ? onMeridian(line, p, c => (pole ? c.pole * pole : c.side * side)) : near, d = (met ?? near).distance
    const deep = clear(min(from === 0 ? Infinity : d - from, to - d), r, e); if (isFalse(deep)) return FALSE
    const beyond = compass ? truth(!met) : ends === 'round' && side === 0 ? FALSE : beyondEnds(line, p, near, r, e, turning)
    const on = d * (compass && pole ? (met?.pole ?? 0) * pole : (met ?? near).side * side), sided = side || pole ? clear(on, r, e) : TRUE
    const atEnd = compass || ends === 'flat' ? FALSE : ends === 'round' && side === 0 ? TRUE : open(TEXT) // there no side is sure
    return and(deep, or(and(beyond, atEnd), and(not(beyond), sided)))
  }
}
/** The nearest crossing of p's meridian with the line, of those on the wanted side if there are any; or null. */
function onMeridian(line, p, wanted) {
  const crossings = line.points.slice(1).map((b, i) => {
    const a = line.points[i], u = around(a.lon - p.lon), v = around(b.lon - p.lon)
    if (u * v > 0 || u === v || abs(u - v) > 180) return null; const lat = a.lat + (b.lat - a.lat) * u / (u - v)
    return {distance: distance(p, point([lat, p.lon])), side: sign(p.lat - lat) * sign(v - u), pole: sign(p.lat - lat)} })
  const better = (c, best) => !best || (wanted(c) === wanted(best) ? c.distance < best.distance : wanted(c) > wanted(best))
  return crossings.reduce((best, c) => (c && better(c, best) ? c : best), null) }
function outlineClearance(line, p) { // Signed distance to the edge of an outline, positive inside.
  const east = q => around(q.lon - p.lon), meets = (a, b) => east(a) + (east(b) - east(a)) * (p.lat - a.lat) / (b.lat - a.lat)
  const crossed = line.points.filter((a, i, {[i + 1]: b}) => b && a.lat > p.lat !== b.lat > p.lat && meets(a, b) > 0)
  return nearest(line, p).distance * (crossed.length % 2 ? 1 : -1) }
export const outline = (line, error) => (p, r, exact) => clear(outlineClearance(line, p), r, exact ? 0 : error)
export const disc = (centre, radius, error) => (p, r, exact) => clear(radius - distance(centre, p), r, exact ? 0 : error)
export function area(ground) { // The area of a ground: {centre, size, clearance(p)}.
  if (!['disc', 'outline'].includes(ground.kind)) throw new Error(`no such ground: ${ground.kind}`)
  const line = ground.corners && path(ground.corners, true), centre = point(ground.centre ?? ground.corners[0])
  const size = ground.radius, key = `${ground.centre} ${size}`, clearance = p => size - distance(centre, p)
  if (!line) return {key, centre, size, clearance}
  return {key: line.id, centre, size: max(...line.points.map(p => distance(centre, p))), clearance: p => outlineClearance(line, p)} }
/** Whether all of the area, made wider by `wider`, lies in the shape, or none of it: by subdivision into discs. */
export function cover(ground, shape, wider, exact) {
  const reach = ground.size + wider, least = max(1, min(25, reach / 60)); if (reach === 0) return shape(ground.centre, 0, exact)
  let queue = [{x: 0, y: 0, h: reach * 1.01}], margin = [], seen = null, cells = 0; const halves = [[-1, -1], [-1, 1], [1, -1], [1, 1]]
  const quarters = ({x, y, h}) => halves.map(([i, j]) => ({x: x + i * h / 2, y: y + j * h / 2, h: h / 2}))
  while (queue.length) {
    const next = []
    for (const c of queue) {
      const small = ++cells > 10000 || c.h <= least // then its middle stands for it
      const root = c.h > reach, p = direct(ground.centre, atan2(c.x, c.y), hypot(c.x, c.y)), r = root ? reach : c.h * 1.42 + 1
      const held = ground.clearance(p) + wider; if (held < -r) continue; let t = shape(p, r, exact)
      const mixed = isOpen(t) && t.miss & MIXED; if (mixed && small) t = shape(p, 0, exact)
      if (mixed && !small) next.push(...quarters(c))
      else if (held < 0) margin.push({c, t})
      else if (isOpen(t)) return open(t.miss & ~MIXED || MAP)
      else if (seen && seen.lo !== t.lo) return open(REPORT)
      else seen = t
    }
    if (!next.length) { // cells that may only touch the area count where they differ
      const differs = t => !(seen && t.lo === seen.lo && t.hi === seen.hi)
      for (const {c, t} of margin) if (c.h > least && cells < 50000 && differs(t)) next.push(...quarters(c)); margin = [] }
    queue = next
  }
  return seen ?? shape(ground.centre, 0, exact)
}
