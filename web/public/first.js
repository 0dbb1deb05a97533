// Runs before the first paint so that neither a chosen theme nor a chosen language flashes. No inline script: the page
// keeps a strict CSP.
const root = document.documentElement;
const asked = new URLSearchParams(location.search).get('lang');
let chosen = asked;
try {
  const theme = localStorage.getItem('truceline.theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  chosen = asked === 'en' || asked === 'ar' ? asked : localStorage.getItem('truceline.language');
} catch {
  // Storage may be forbidden; the system's preference and English apply then.
}
if (chosen === 'ar') {
  root.lang = 'ar';
  root.dir = 'rtl';
}
